/** Invents words and sentences. The same seed gives the same text on every machine. */
export interface Writer {
  /** A number from 0 up to, not including, 1. */
  chance(): number;
  word(): string;
  /** The given number of words, the first with a capital. */
  phrase(length: number): string;
  sentence(length: number): string;
  paragraph(length: number): string;
}

const consonants = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'st', 'tr'];
const vowels = ['a', 'e', 'i', 'o', 'u'];
const endings = ['', '', 'n', 'r', 's'];
const sentenceLength = 12;

const vocabulary = createVocabulary(3000);

export function createWriter(seed: number): Writer {
  const chance = createChance(seed);
  // In natural text, half of all words come from a few hundred: search indexes and compression depend on it.
  const word = () => vocabulary[Math.floor(vocabulary.length ** chance()) - 1] ?? '';
  const phrase = (length: number) => {
    const text = Array.from({ length }, word).join(' ');
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };
  const sentence = (length: number) => `${phrase(length)}.`;
  const paragraph = (length: number) => {
    const sentences: string[] = [];
    for (let left = length; left > 0; left -= sentenceLength) sentences.push(sentence(Math.min(left, sentenceLength)));
    return sentences.join(' ');
  };
  return { chance, word, phrase, sentence, paragraph };
}

/** The generator known as mulberry32: small, and good enough for text that nobody reads. */
function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function createVocabulary(size: number): string[] {
  const chance = createChance(1);
  const pick = (parts: readonly string[]) => parts[Math.floor(chance() * parts.length)] ?? '';
  const words = new Set<string>();
  while (words.size < size) {
    const syllables = 1 + Math.floor(chance() * 4);
    words.add(Array.from({ length: syllables }, () => pick(consonants) + pick(vowels)).join('') + pick(endings));
  }
  return [...words];
}
