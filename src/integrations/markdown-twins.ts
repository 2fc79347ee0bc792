import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element, ElementContent, Properties, Root } from 'hast';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { htmlToHast } from 'satteri';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Writes the text of every page as Markdown beside it, for those who copy it elsewhere. Returns the files' paths. */
export function writeMarkdownTwins(site: BuiltSite): string[] {
  return site.pages.flatMap((page) => {
    const file = twinFile(page);
    if (file === null) return [];
    const path = join(site.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, markdownOf(page, site));
    return [file];
  });
}

/** `roles/ml-engineer/index.html` has the twin `roles/ml-engineer.md`; redirects and the 404 page have none. */
export function twinFile({ file, main }: BuiltPage): string | null {
  if (main === null || !/(?:^|\/)index\.html$/.test(file)) return null;
  return file === 'index.html' ? 'index.md' : file.replace(/\/index\.html$/, '.md');
}

export function markdownOf(
  { html, main, address }: BuiltPage,
  { base, siteUrl }: Pick<BuiltSite, 'base' | 'siteUrl'>,
): string {
  const [start, end] = main ?? [0, 0];
  const tree = htmlToHast(html.slice(start, end));
  if (tree.type !== 'root') throw new Error(`${address} is no document`);
  const here = new URL(base + address.slice(1), siteUrl);
  const document = toMdast(prepare(tree, here), {
    handlers: { button: figureMark, section: figureNotes, table: captionedTable },
  });
  const text = toMarkdown(document, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' });
  return `${text.trim()}\n\nFrom ${here.href}\n`;
}

function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : String(className ?? '').split(' ');
}

/** Leaves out what is there to be clicked, and makes links complete, since the text will stand elsewhere. */
function prepare(tree: Root, here: URL): Root {
  const keep = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const classes = classesOf(node);
      if (classes.includes('link-mark') || classes.includes('page-actions') || node.tagName === 'footer') return [];
      if (node.tagName === 'script' || node.properties['id'] === 'announcements') return [];
      return [{ ...node, properties: completeLinks(node.properties, here), children: keep(node.children) }];
    });
  const children = tree.children.flatMap((node) =>
    node.type === 'element' || node.type === 'text' ? keep([node]) : [],
  );
  return { ...tree, children };
}

function completeLinks(written: Properties, here: URL): Properties {
  const properties = { ...written };
  for (const name of ['href', 'src']) {
    const link = properties[name];
    // What can't be read is left to the check of links, which names the author's line.
    if (typeof link === 'string') properties[name] = URL.parse(link, here)?.href ?? link;
  }
  return properties;
}

/** Markdown has no captions: that of a table becomes the paragraph above it. */
const captionedTable: Handle = (state, node: Element) => {
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const table = defaultHandlers.table(state, node);
  return caption?.type === 'element' ? [...state.toFlow(state.all(caption)), table] : table;
};

const figureMark: Handle = (_state, node: Element) => {
  const mark = node.children.at(-1);
  const text = mark?.type === 'element' && mark.children[0]?.type === 'text' ? mark.children[0].value : '';
  const isMark = mark?.type === 'element' && mark.properties['dataFigureMark'] !== undefined;
  return isMark ? { type: 'footnoteReference', identifier: text, label: text } : undefined;
};

const figureNotes: Handle = (state, node: Element) => {
  if (!classesOf(node).includes('figure-notes')) return state.toFlow(state.all(node));
  const list = node.children.find((child) => child.type === 'element');
  const items = list?.type === 'element' ? list.children.filter((child) => child.type === 'element') : [];
  return items.map((item, index) => ({
    type: 'footnoteDefinition',
    identifier: String(index + 1),
    label: String(index + 1),
    children: state.toFlow(state.all(item)) as [],
  }));
};
