import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { htmlToHast } from 'satteri';
import { type BuiltPage, type BuiltSite, isForFrames } from './built-site.ts';

/** Writes the text of every page as Markdown beside it, for those who copy it elsewhere. Returns the files' paths. */
export function writeMarkdownTwins(site: BuiltSite): string[] {
  return site.pages.flatMap((page) => {
    const file = twinFile(page);
    if (file === null) return [];
    const texts = textsOf(page, site, file);
    for (const [name, text] of texts) {
      const path = join(site.folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return [...texts.keys()];
  });
}

/** `roles/ml-engineer/index.html` has the twin `roles/ml-engineer.md`; redirects, frames and the 404 page have none. */
export function twinFile({ file, main, address }: BuiltPage): string | null {
  if (main === null || isForFrames(address) || !/(?:^|\/)index\.html$/.test(file)) return null;
  return file === 'index.html' ? 'index.md' : file.replace(/\/index\.html$/, '.md');
}

type Place = Pick<BuiltSite, 'base' | 'siteUrl'>;

/** `hire/scorecards/index.html` has the file `hire/scorecards/<id>.md` for each of its sheets. */
export function sheetFile(file: string, id: string): string {
  return file.replace(/index\.html$/, `${id}.md`);
}

/** The Markdown of a page and of its sheets, by their files. */
function textsOf(page: BuiltPage, place: Place, file: string): Map<string, string> {
  const { tree, here } = readMain(page, place);
  const sheets = page.sheets.length > 0 ? sheetsIn(tree) : [];
  return new Map([
    [file, pageText(tree, here)],
    ...sheets.map(([id, text]) => [sheetFile(page.file, id), text] as const),
  ]);
}

export function markdownOf(page: BuiltPage, place: Place): string {
  const { tree, here } = readMain(page, place);
  return pageText(tree, here);
}

function pageText(tree: Root, here: URL): string {
  return `${writeMarkdown(tree)}\n\nFrom ${here.href}\n`;
}

/** Each sheet of a page by its id: as Markdown that can be used as it is, under its own title. */
export function sheetsOf(page: BuiltPage, place: Place): Map<string, string> {
  return new Map(sheetsIn(readMain(page, place).tree));
}

function sheetsIn(tree: Root): [id: string, text: string][] {
  const elements = elementsIn(tree);
  const notes = elements.filter((element) => classesOf(element).includes('figure-notes'));
  const sheets = elements.filter(({ properties }) => properties['dataSheet'] !== undefined);
  return sheets.map((sheet) => {
    const children = [raiseHeadings(sheet), ...notes.map((list) => notesOf(sheet, list))];
    return [String(sheet.properties['dataSheet']), `${writeMarkdown({ ...tree, children })}\n`];
  });
}

/** On the page, the title of a sheet is a heading of the third rank. */
function raiseHeadings(parent: Element): Element {
  const children = parent.children.map((node) => (node.type === 'element' ? raiseHeadings(node) : node));
  return { ...parent, tagName: parent.tagName.replace(/^h([3-6])$/, (_, rank) => `h${Number(rank) - 2}`), children };
}

function readMain({ html, main, address }: BuiltPage, { base, siteUrl }: Place): { tree: Root; here: URL } {
  const [start, end] = main ?? [0, 0];
  const tree = htmlToHast(html.slice(start, end));
  if (tree.type !== 'root') throw new Error(`${address} is no document`);
  const here = new URL(base + address.slice(1), siteUrl);
  return { tree: prepare(tree, here), here };
}

function writeMarkdown(tree: Root): string {
  const document = toMdast(tree, {
    handlers: {
      button: figureMarkOrTerm,
      ol: listOrCellText,
      section: figureNotes,
      table: captionedTable,
      ul: listOrCellText,
    },
  });
  return toMarkdown(document, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' }).trim();
}

function elementsIn(parent: Element | Root): Element[] {
  return parent.children.flatMap((node) => (node.type === 'element' ? [node, ...elementsIn(node)] : []));
}

/** Of the notes on a page's figures, those whose marks stand in a part of it; each keeps its number. */
function notesOf(part: Element, section: Element): Element {
  const marks = new Set(
    elementsIn(part)
      .filter(({ properties }) => properties['dataFigureMark'] !== undefined)
      .map(textOf),
  );
  const items = notesIn(section)
    .map((item, index) => ({ ...item, properties: { ...item.properties, value: String(index + 1) } }))
    .filter(({ properties }) => marks.has(properties.value));
  return { ...section, children: [{ type: 'element', tagName: 'ol', properties: {}, children: items }] };
}

function notesIn(section: Element): Element[] {
  const list = section.children.find((child) => child.type === 'element');
  return list?.type === 'element' ? list.children.filter((child) => child.type === 'element') : [];
}

function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : String(className ?? '').split(' ');
}

/** Leaves out what is there to be clicked, and makes links complete, since the text will stand elsewhere. */
function prepare(tree: Root, here: URL): Root {
  const labels = tabLabels(tree);
  const keep = (parent: Element | Root): ElementContent[] =>
    parent.children.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return [node];
      if (node.type !== 'element' || isChrome(node)) return [];
      const kept: Element = { ...node, properties: completeLinks(node.properties, here), children: keep(node) };
      return [...shownBefore(node, parent, labels), kept];
    });
  return { ...tree, children: keep(tree) };
}

/** What the place of an element shows on the page, and a text has to say. */
function shownBefore(node: Element, parent: Element | Root, labels: ReadonlyMap<string, string>): ElementContent[] {
  if (isAfterTextInCell(node, parent)) {
    if (node.tagName === 'small') return [{ type: 'text', value: ' — ' }];
    if (node.tagName === 'p') return [{ type: 'text', value: ' ' }];
  }
  const label = node.properties['role'] === 'tabpanel' && labels.get(String(node.properties['ariaLabelledBy']));
  return label ? [boldLine(label)] : [];
}

/** What has a line of its own on the page stands in one with the rest of its cell. */
function isAfterTextInCell(node: Element, parent: Element | Root): boolean {
  if (parent.type !== 'element' || !['td', 'th'].includes(parent.tagName)) return false;
  return parent.children.slice(0, parent.children.indexOf(node)).some((before) => textOf(before).trim() !== '');
}

const chromeClasses = ['link-mark', 'page-actions', 'print-only'];
const chromeTags = ['footer', 'form', 'script'];

/** Whether an element is for the browser, not for the reader of a text. */
function isChrome(element: Element): boolean {
  const { tagName, properties } = element;
  const isMarked = properties['role'] === 'tablist' || properties['id'] === 'announcements';
  return isMarked || chromeTags.includes(tagName) || classesOf(element).some((name) => chromeClasses.includes(name));
}

/** What the tabs of a page are called, by their ids. */
function tabLabels(tree: Root): Map<string, string> {
  const labels = new Map<string, string>();
  const collect = (node: RootContent) => {
    if (node.type !== 'element') return;
    if (node.properties['role'] === 'tab') labels.set(String(node.properties['id']), textOf(node).trim());
    else node.children.forEach(collect);
  };
  tree.children.forEach(collect);
  return labels;
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function boldLine(text: string): Element {
  const bold: Element = {
    type: 'element',
    tagName: 'strong',
    properties: {},
    children: [{ type: 'text', value: text }],
  };
  return { type: 'element', tagName: 'p', properties: {}, children: [bold] };
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

/** A cell holds one line in Markdown: what is a list there on the page stands in a row, apart from what is around it. */
const listOrCellText: Handle = (state, node: Element, parent) => {
  if (parent?.type !== 'element' || parent.tagName !== 'td') return defaultHandlers.ul(state, node);
  const around = parent.children.filter((child) => child.type === 'element' || textOf(child).trim() !== '');
  const items = node.children.filter((child) => child.type === 'element');
  const row = items.flatMap((item, index) => [apart(index === 0 ? '' : '; '), ...state.all(item)]);
  const [before, after] = [around[0] === node ? '' : ' ', around.at(-1) === node ? '' : '. '];
  return [apart(before), ...row, apart(after)];
};

function apart(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}

/** Markdown has no captions: that of a table becomes the paragraph above it. */
const captionedTable: Handle = (state, node: Element) => {
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const table = defaultHandlers.table(state, node);
  return caption?.type === 'element' ? [...state.toFlow(state.all(caption)), table] : table;
};

/** The mark of a figure becomes that of a footnote, a term keeps its words, and other buttons are gone. */
const figureMarkOrTerm: Handle = (state, node: Element) => {
  if (node.properties['dataTerm'] !== undefined) return state.all(node);
  const mark = node.children.at(-1);
  const text = mark?.type === 'element' && mark.children[0]?.type === 'text' ? mark.children[0].value : '';
  const isMark = mark?.type === 'element' && mark.properties['dataFigureMark'] !== undefined;
  return isMark ? { type: 'footnoteReference', identifier: text, label: text } : undefined;
};

const figureNotes: Handle = (state, node: Element) => {
  if (!classesOf(node).includes('figure-notes')) return state.toFlow(state.all(node));
  return notesIn(node).map((item, index) => {
    const number = String(item.properties['value'] ?? index + 1);
    const children = state.toFlow(state.all(item)) as [];
    return { type: 'footnoteDefinition', identifier: number, label: number, children };
  });
};
