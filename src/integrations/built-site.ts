import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Parser } from 'htmlparser2';
import { listFiles } from '../content-files/content-folder.ts';

export interface BuiltPage {
  /** Path below the built folder. */
  file: string;
  /** Address from the root, without the base path: `/roles/ml-engineer/`. */
  address: string;
  readonly html: string;
  ids: ReadonlySet<string>;
  /** Ids that readers can link to: those in the page's own content. */
  anchors: readonly string[];
  /** Ids of what components/sheet/Sheet.astro sets apart. */
  sheets: readonly string[];
  /** Everything that points somewhere, as written. */
  links: readonly { tag: string; value: string }[];
  /** Text of scripts that run and stand in the page itself. */
  inlineScripts: readonly string[];
  /** What a strict security policy refuses: style elements and event-handler attributes. */
  refused: readonly string[];
  /** Where the content of the main element begins and ends in the HTML. */
  main: readonly [number, number] | null;
}

export interface BuiltSite {
  folder: string;
  base: string;
  siteUrl: string;
  pages: readonly BuiltPage[];
  /** Paths of all files below the folder. */
  files: ReadonlySet<string>;
}

const linkAttributes = ['href', 'src', 'action', 'poster', 'data'];
const runningScripts = new Set(['', 'module', 'text/javascript']);
/** Ids that serve the page itself and are no address for readers. */
const privateIds = /^(?:_top|(?:fn|term|pic|pay|plan)--.*|menu|announcements|tab-(?:panel-)?\d+-\d+)$/;

/** Reads a built folder once for all steps and checks that follow. */
export function readBuiltSite(folder: string, base: string, siteUrl: string): BuiltSite {
  const files = listFiles(folder, ['']).map((path) => relative(folder, path).split(sep).join('/'));
  const texts = new Map<string, string>();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => keepLittle(readBuiltPage(file, readFileSync(join(folder, file), 'utf8')), folder, texts));
  return { folder, base, siteUrl, pages, files: new Set(files) };
}

/**
 * A big site's pages would fill the memory: their HTML is read again when it is asked for, and an address that stands
 * on every page is kept once. Copies, because a piece of a text keeps the whole text alive.
 */
function keepLittle(page: BuiltPage, folder: string, texts: Map<string, string>): BuiltPage {
  const own = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    texts.set(copy, copy);
    return copy;
  };
  // By its path, not by the page: a getter that names the page would keep its HTML after all.
  const path = join(folder, page.file);
  return {
    ...page,
    get html() {
      return readFileSync(path, 'utf8');
    },
    ids: new Set([...page.ids].map(own)),
    anchors: page.anchors.map(own),
    sheets: page.sheets.map(own),
    links: page.links.map(({ tag, value }) => ({ tag: own(tag), value: own(value) })),
    inlineScripts: page.inlineScripts.map(own),
  };
}

export function readBuiltPage(file: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const anchors: string[] = [];
  const sheets: string[] = [];
  const links: { tag: string; value: string }[] = [];
  const inlineScripts: string[] = [];
  const refused: string[] = [];
  let script: string | null = null;
  let mainStart: number | null = null;
  let main: readonly [number, number] | null = null;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { id } = attributes;
      if (id !== undefined) ids.add(id);
      if (id !== undefined && mainStart !== null && main === null && !privateIds.test(id)) anchors.push(id);
      const { 'data-sheet': sheet } = attributes;
      if (sheet !== undefined) sheets.push(sheet);
      links.push(...linksOf(tag, attributes));
      refused.push(...refusedOf(tag, attributes));
      if (isRunningInline(tag, attributes)) script = '';
      if (tag === 'main') mainStart = parser.endIndex + 1;
    },
    ontext(text) {
      if (script !== null) script += text;
    },
    onclosetag(tag) {
      if (tag === 'script' && script !== null) {
        inlineScripts.push(script);
        script = null;
      }
      if (tag === 'main' && mainStart !== null) main = [mainStart, parser.startIndex];
    },
  });
  parser.end(html);
  return { file, address: addressOf(file), html, ids, anchors, sheets, links, inlineScripts, refused, main };
}

type Attributes = Readonly<Record<string, string | undefined>>;

function linksOf(tag: string, attributes: Attributes): { tag: string; value: string }[] {
  return linkAttributes.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [{ tag, value }];
  });
}

function refusedOf(tag: string, attributes: Attributes): string[] {
  const handlers = Object.keys(attributes).filter((name) => /^on[a-z]/.test(name));
  return [...(tag === 'style' ? ['<style>'] : []), ...handlers.map((name) => `${name} on <${tag}>`)];
}

function isRunningInline(tag: string, { src, type = '' }: Attributes): boolean {
  return tag === 'script' && src === undefined && runningScripts.has(type);
}

/** Pages below this folder are made for frames on other sites: bare, and found by nobody who looks for a page. */
export const embedFolder = 'embed';

export function isForFrames(address: string): boolean {
  return address.startsWith(`/${embedFolder}/`);
}

/** `roles/ml-engineer/index.html` is served as `/roles/ml-engineer/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}
