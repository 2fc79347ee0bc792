/** Puts a caption into a table's HTML, and names the frame that it scrolls in after it. */
export function captionTable(html: string, caption: string): string {
  const text = escapeHtml(caption);
  // A function's result is taken as it is; in a plain text, `$&` would stand for what was found.
  return html
    .replace('<table>', () => `<table><caption>${text}</caption>`)
    .replace('aria-label="Table"', () => `aria-label="${text}"`);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
