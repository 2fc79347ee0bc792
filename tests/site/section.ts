import { Parser } from 'htmlparser2';

/** What a reader finds at an anchor. */
export interface Section {
  /** Its words, with single spaces and straight quotation marks. */
  text: string;
  /** Ids of the figures and other records that it shows. */
  ids: ReadonlySet<string>;
}

const headings = /^h[1-6]$/;
/** Around these no word ends; at every other tag, one does. */
const inlineTags = new Set('a abbr b code data em i q span strong sub sup'.split(' '));
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
  let skippedAt: number | null = null;
  let start: { depth: number; heading: string | null } | null = null;
  let isOver = false;
  const isOpen = () => start !== null && !isOver && skippedAt === null;
  const breakWord = (tag: string) => {
    if (!inlineTags.has(tag)) text += ' ';
  };

  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1;
      if (start && endsBefore(tag, start.heading)) isOver = true;
      if (skippedAt === null && isSkipped(tag, attributes)) skippedAt = depth;
      if (start === null && attributes['id'] === anchor) start = { depth, heading: headings.test(tag) ? tag : null };
      if (!isOpen()) return;
      breakWord(tag);
      for (const id of [attributes['id'], attributes['data-figure']]) if (id) ids.add(id);
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

function isSkipped(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  return skippedTags.has(tag) || 'data-pagefind-ignore' in attributes;
}

/** Whether a tag begins the next section. `h2` stands before `h3`, in the alphabet as on the page. */
function endsBefore(tag: string, heading: string | null): boolean {
  return heading !== null && headings.test(tag) && tag <= heading;
}

function readable(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
