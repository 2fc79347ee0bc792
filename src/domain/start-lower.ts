/** A title as it continues a sentence. Abbreviations and what stands alone, such as `ML` or `A/B`, stay as they are. */
export function startLower(text: string): string {
  return /^(?:A |[A-Z][a-z])/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
