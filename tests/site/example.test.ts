import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/content-files/content-folder.ts';
import { readRecords } from '../../src/content-files/records.ts';
import { figureText, figureValue } from '../../src/domain/figure-text.ts';
import { formatMoney } from '../../src/domain/pay/money.ts';
import { readBuiltSite } from '../../src/integrations/built-site.ts';
import { figureSchema } from '../../src/schemas/figure.ts';
import { marketSchema, percentileNames } from '../../src/schemas/market.ts';
import { exampleSite } from '../sites.ts';

const { folder, address } = exampleSite;
const site = readBuiltSite(folder, '/', new URL(address).origin);
const pages = site.pages.filter(({ main, address: place }) => main !== null && !place.startsWith('/embed/'));

/** Everything that a reader or a script of theirs could read, by its path. */
const texts = new Map(
  listFiles(folder, ['.html', '.md', '.json', '.xml', '.txt']).map((path) => [
    relative(folder, path),
    readFileSync(path, 'utf8'),
  ]),
);

function filesWith(text: string): string[] {
  return [...texts].filter(([, content]) => content.includes(text)).map(([path]) => path);
}

const ours = readRecords('content', 'figures')
  .records.map(({ value }) => figureSchema.parse(value))
  .filter(
    ({ unit, measure }) => unit === 'usd-per-year' || measure === 'relative-pay' || measure === 'advertised-range',
  );

describe('the example of an overlay', () => {
  test('has pages, and says on each of them that it is for those inside', () => {
    expect(pages.length).toBeGreaterThan(50);
    for (const { address: place, html } of pages) {
      expect(html, place).toContain('<meta name="robots" content="noindex">');
      expect(html, place).toContain('For people at Tannenbaum Freight only.');
    }
    expect(texts.get('robots.txt')).not.toContain('Sitemap');
  });

  test.each(ours.map((figure) => [figure.id, figure] as const))('shows nothing of our figure %s', (_, figure) => {
    // A share such as 5% says nothing by itself, so only amounts are looked for as words.
    if (figure.unit === 'usd-per-year') expect(filesWith(figureText({ ...figure, qualifier: undefined }))).toEqual([]);
    expect(filesWith(`data-figure="${figure.id}"`)).toEqual([]);
    expect(filesWith(`<tr id="${figure.id}"`)).toEqual([]);
    if (figure.low !== undefined && figure.low > 1000) expect(filesWith(`"${figureValue(figure)}"`)).toEqual([]);
  });

  test('shows nothing that was counted in job ads', () => {
    const [market] = readRecords('content', 'market').records.map(({ value }) => marketSchema.parse(value));
    const own = readFileSync('examples/tannenbaum/bands.csv', 'utf8');
    const amounts = (market?.cells ?? [])
      .flatMap((cell) => percentileNames.map((name) => cell[name]))
      .filter((amount) => !own.includes(String(amount)));
    expect(amounts.length).toBeGreaterThan(50);
    const all = [...texts.values()].join('\n');
    const found = amounts.filter((amount) => all.includes(formatMoney(amount, 'USD')) || all.includes(`:${amount},`));
    expect(found).toEqual([]);
  });

  test("shows the company's own bands in tables, in the list of figures and for scripts", () => {
    for (const place of [
      'pay/index.html',
      'pay/index.md',
      'roles/ml-engineer/index.html',
      'reference/figures/index.html',
    ])
      expect(texts.get(place.replace('pay/index.md', 'pay.md')), place).toContain('€77k–€93k');
    const data = JSON.parse([...texts].find(([path]) => path.startsWith('pay/editions/'))?.[1] ?? '{}');
    expect(data).toMatchObject({ market: { cells: [] } });
    expect(data.edition).toMatch(/^\d{4}-\d{2}-[0-9a-f]{8}$/);
    expect([...texts.keys()].filter((path) => path.startsWith('pay/editions/'))).toHaveLength(1);
  });

  test.each(['/onboard/', '/onboard/30-60-90/', '/self-host/', '/pay/market/', '/reference/changelog/'])(
    'has no page %s, and nothing that leads there',
    (gone) => {
      expect(site.pages.map(({ address: place }) => place)).not.toContain(gone);
      expect(existsSync(join(folder, `${gone.slice(1, -1)}.md`))).toBe(false);
      expect(filesWith(`href="${gone}`)).toEqual([]);
      expect(filesWith(`](${gone}`)).toEqual([]);
      for (const path of ['pages.json', 'sitemap-0.xml', 'contents/index.html'])
        expect(texts.get(path), path).not.toContain(gone);
    },
  );

  test('has its own files in the place of ours and beside them', () => {
    expect(readFileSync(join(folder, 'favicon.svg'))).toEqual(readFileSync('examples/tannenbaum/public/favicon.svg'));
    expect(texts.get('tannenbaum.txt')).toContain('invented');
  });
});
