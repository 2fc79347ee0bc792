import { Parser } from 'htmlparser2';

/** What a reader finds at an anchor. */
export interface Section {
  /** Its words, with single spaces and straight quotation marks. */
  text: string;
  /** Ids of the figures and other records that it shows. */
  ids: ReadonlySet<string>;
}

interface Start {
  depth: number;
  /** The tag, if it is a heading. */
  heading: string | null;
}

type Attributes = Readonly<Record<string, string | undefined>>;

const headings = /^h[1-6]$/;
/** Around these no word ends; at every other tag, one does. */
const inlineTags = new Set('a abbr b button code data em i q span strong sub sup'.split(' '));
/** What nobody reads as text of the page. */
const skippedTags = new Set(['script', 'style', 'template']);

/**
 * The part of a page that an anchor leads to: from a heading to the next one of the same or a higher level, or the
 * element itself where it is no heading. Null if nothing has this id. Pictures and notes are left out, for the text
 * says the same.
 */
export function readSection(html: string, anchor: string): Section | null {
  const ids = new Set<string>();
  let text = '';
  let depth = 0;
  let start = null as Start | null;
  let isOver = false;
  let skippedAt: number | null = null;
  const isOpen = () => start !== null && !isOver && skippedAt === null;
  const breakWord = (tag: string) => {
    if (!inlineTags.has(tag)) text += ' ';
  };
  const noteIds = (attributes: Attributes) => {
    for (const id of [attributes['id'], attributes['data-figure']]) if (id) ids.add(id);
  };

  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1;
      if (endsBefore(tag, start)) isOver = true;
      if (attributes['id'] === anchor) start ??= { depth, heading: headings.test(tag) ? tag : null };
      if (isSkipped(tag, attributes)) skippedAt ??= depth;
      if (!isOpen()) return;
      breakWord(tag);
      noteIds(attributes);
    },
    ontext(piece) {
      if (isOpen()) text += piece;
    },
    onclosetag(tag) {
      if (isOpen()) breakWord(tag);
      if (start?.heading === null && start.depth === depth) isOver = true;
      if (skippedAt === depth) skippedAt = null;
      depth -= 1;
    },
  });
  parser.end(html);
  return start && { text: readable(text), ids };
}

function isSkipped(tag: string, attributes: Attributes): boolean {
  return skippedTags.has(tag) || 'data-pagefind-ignore' in attributes;
}

/** Whether a tag begins the next section. `h2` stands before `h3`, in the alphabet as on the page. */
function endsBefore(tag: string, start: Start | null): boolean {
  return start !== null && start.heading !== null && headings.test(tag) && tag <= start.heading;
}

function readable(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim();
}
