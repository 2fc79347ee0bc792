/** Replaced by the words themselves when the site is built: see schemas/words.ts. */
declare const HANDBOOK_WORDS: import('./schemas/words.ts').Words;
