import { join, relative, sep } from 'node:path';
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { type PageFrontmatter, pageSchema } from '../schemas/page.ts';
import { checkSlugs } from './check-page-files.ts';
import { checkSchema } from './check-schema.ts';
import { listFiles, readText, shownPath } from './content-folder.ts';
import type { Fault } from './fault.ts';
import { readYaml } from './yaml-text.ts';

const pageEndings = ['.mdx', '.md'];

/** A component as an author wrote it: `<Figure id="x" />`. */
export interface ComponentUse {
  name: string;
  /** Null stands for a value that is no text in quotes: `count={3}`. */
  attributes: ReadonlyMap<string, string | null>;
  /** Number of Markdown tables in it. */
  tableCount: number;
  line: number;
}

/** A piece of running text, as opposed to code, addresses and components. */
export interface TextPiece {
  text: string;
  line: number;
}

export interface Page {
  slug: string;
  file: string;
  frontmatter: PageFrontmatter;
  /** Lines of the frontmatter's keys. */
  lineOf(key: string): number;
  components: readonly ComponentUse[];
  texts: readonly TextPiece[];
  /** Lines of the tables that no <Table> gives a caption. */
  bareTables: readonly number[];
}

/** Turns `content/handbook/roles/ml-engineer.mdx` into `roles/ml-engineer`; an `index` names its folder. */
export function slugOf(pathInHandbook: string): string {
  const bare = pathInHandbook
    .split(sep)
    .join('/')
    .replace(/\.mdx?$/, '');
  return bare === 'index' ? bare : bare.replace(/\/index$/, '');
}

/** The pages that are there, without reading them. */
export function listPages(folder: string): { slug: string; path: string; file: string }[] {
  const handbook = join(folder, 'handbook');
  return listFiles(handbook, pageEndings).map((path) => ({
    slug: slugOf(relative(handbook, path)),
    path,
    file: shownPath(path),
  }));
}

export function readPages(folder: string): { pages: Page[]; faults: Fault[] } {
  const pages: Page[] = [];
  const listed = listPages(folder);
  const faults = checkSlugs(listed);
  for (const { slug, path, file } of listed) {
    const read = readPage(file, slug, readText(path));
    if ('faults' in read) faults.push(...read.faults);
    else pages.push(read.page);
  }
  return { pages, faults };
}

const frontmatterBlock = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

export function readPage(file: string, slug: string, text: string): { page: Page } | { faults: Fault[] } {
  const block = frontmatterBlock.exec(text);
  if (!block) {
    return {
      faults: [
        {
          file,
          line: 1,
          found: 'no frontmatter',
          expected: 'a block between two lines of three hyphens at the top of the page',
          fix: 'Begin the page with ---, the keys title, description, reviewed and audience, and ---.',
        },
      ],
    };
  }
  const read = readYaml(file, block[1] ?? '', 2);
  if ('faults' in read) return read;
  const checked = checkSchema(pageSchema, read.yaml);
  if ('faults' in checked) return checked;
  const tree = readTree(file, text);
  if ('faults' in tree) return tree;
  return {
    page: {
      slug,
      file,
      frontmatter: checked.value,
      lineOf: (key) => read.yaml.lineOf([key]),
      ...collect(tree.root),
    },
  };
}

const features = { headingAttributes: true, directive: true } as const;

function readTree(file: string, text: string): { root: MdastNode } | { faults: Fault[] } {
  try {
    return { root: (file.endsWith('.mdx') ? mdxToMdast : markdownToMdast)(text, { features }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /(\d+):\d+/.exec(message)?.[1];
    return {
      faults: [
        {
          file,
          line: line === undefined ? undefined : Number(line),
          found: `MDX that cannot be read (${message.replaceAll(/\s+/g, ' ')})`,
          expected: 'valid MDX',
          fix: 'Close every tag, and write \\< or \\{ where the character itself is meant.',
        },
      ],
    };
  }
}

function collect(root: MdastNode): Pick<Page, 'components' | 'texts' | 'bareTables'> {
  const components: ComponentUse[] = [];
  const texts: TextPiece[] = [];
  const bareTables: number[] = [];
  const visit = (node: MdastNode, isCaptioned: boolean): void => {
    const component = componentUse(node);
    if (component) components.push(component);
    if (node.type === 'text') texts.push({ text: node.value, line: lineOfNode(node) });
    if (node.type === 'table' && !isCaptioned) bareTables.push(lineOfNode(node));
    if ('children' in node) for (const child of node.children) visit(child, isCaptioned || component?.name === 'Table');
  };
  visit(root, false);
  return { components, texts, bareTables };
}

function componentUse(node: MdastNode): ComponentUse | null {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  if (!isElement || !node.name || !/^[A-Z]/.test(node.name)) return null;
  const attributes = new Map(
    node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [attribute.name, typeof attribute.value === 'string' ? attribute.value : null]
        : [`{${attribute.value}}`, null],
    ),
  );
  return { name: node.name, attributes, tableCount: countTables(node), line: lineOfNode(node) };
}

function countTables(node: MdastNode): number {
  if (node.type === 'table') return 1;
  return 'children' in node ? node.children.reduce((sum, child) => sum + countTables(child), 0) : 0;
}

function lineOfNode(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}
