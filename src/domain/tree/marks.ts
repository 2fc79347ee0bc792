import type { Tree } from '../../schemas/tree.ts';

/** What a question or outcome is called in pictures and lists: questions have numbers, outcomes letters. */
export function nodeMarks({ questions, outcomes }: Tree): ReadonlyMap<string, string> {
  return new Map([
    ...questions.map(({ id }, index) => [id, String(index + 1)] as const),
    ...outcomes.map(({ id }, index) => [id, letterOf(index)] as const),
  ]);
}

/** A to Z, then AA to AZ, and so on. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
