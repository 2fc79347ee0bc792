import { describe, expect, test } from 'vitest';
import { captionTable } from '../../src/domain/table-caption.ts';

const html = '<div role="group" aria-label="Table"><table><tr><td>Ball</td></tr></table></div>';
const captioned = (text: string) =>
  `<div role="group" aria-label="${text}"><table><caption>${text}</caption><tr><td>Ball</td></tr></table></div>`;

describe('the caption of a table', () => {
  test('stands in the table, and names the frame around it', () => {
    expect(captionTable(html, 'Toys by size')).toBe(captioned('Toys by size'));
  });

  test.each(["$'", '$&', '$`', '$1', '$$', '$<name>'])('may hold %s, which means nothing to it', (text) => {
    const shown = text.replaceAll(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
    expect(captionTable(html, `Pay in ${text}`)).toBe(captioned(`Pay in ${shown}`));
  });

  test('is text, not HTML', () => {
    expect(captionTable(html, '<b> & "quotes"')).toBe(captioned('&lt;b&gt; &amp; &quot;quotes&quot;'));
  });
});
