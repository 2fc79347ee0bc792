/** A name that is written as in running text, at the beginning of a sentence or cell. */
export function startUpper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
