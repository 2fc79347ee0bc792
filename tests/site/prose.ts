import { fleschKincaid } from 'flesch-kincaid';
import { Parser } from 'htmlparser2';
import { syllable } from 'syllable';
import type { BuiltPage } from '../../src/integrations/built-site.ts';

interface Block {
  isHeading: boolean;
  text: string;
}

const blockTags = new Set(
  'p li dt dd blockquote div section article details summary ul ol dl figure figcaption h1 h2 h3 h4 h5 h6'.split(' '),
);
/** What nobody reads as sentences: tables, pictures, code, controls, and the notes that explain figures and terms. */
const skippedTags = new Set(['table', 'svg', 'script', 'style', 'template', 'pre', 'form', 'button', 'nav']);

/** The running text of a built page, block by block. */
export function readBlocks({ html, main }: Pick<BuiltPage, 'html' | 'main'>): Block[] {
  const [begin, end] = main ?? [0, 0];
  const blocks: Block[] = [];
  let text = '';
  let isHeading = false;
  let depth = 0;
  let skippedAt: number | null = null;
  const flush = () => {
    const words = text.replaceAll(/\s+/g, ' ').trim();
    if (words !== '') blocks.push({ isHeading, text: words });
    text = '';
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1;
      if (skippedAt !== null) return;
      if (skippedTags.has(tag) || 'data-pagefind-ignore' in attributes) {
        skippedAt = depth;
        return;
      }
      if (!blockTags.has(tag)) return;
      flush();
      isHeading = /^h[1-6]$/.test(tag);
    },
    ontext(piece) {
      if (skippedAt === null) text += piece;
    },
    onclosetag(tag) {
      if (skippedAt === depth) skippedAt = null;
      depth -= 1;
      if (skippedAt !== null || !blockTags.has(tag)) return;
      flush();
      isHeading = false;
    },
  });
  parser.end(html.slice(begin, end));
  return blocks;
}

const wordsOf = (text: string) =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
const sentencesOf = (text: string) => [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];

export function countWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}

/** The grade on the Flesch-Kincaid scale: the school year in which a reader follows the text. */
export function readingGrade(blocks: readonly Block[]): number {
  const texts = blocks.filter((block) => !block.isHeading).map(({ text }) => text);
  const words = texts.flatMap(wordsOf);
  return fleschKincaid({
    sentence: texts.flatMap(sentencesOf).length,
    word: words.length,
    // A number has no letters to count syllables of; it is read as one word of one syllable.
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}
