import { describe, expect, test } from 'vitest';
import type { BuiltPage } from '../../src/integrations/built-site.ts';
import { weighPage } from '../../src/integrations/page-weight.ts';
import { contentPages, site } from './site.ts';

const kilobyte = 1024;

/** What the first view may cost, in bytes after brotli 11. Every kind of page has its line. */
const budgets = {
  content: { total: 14 * kilobyte, script: 2.5 * kilobyte, requests: 5, blocking: 1 },
  // Code blocks bring their colors and a copy button, tabs what switches them: only to pages that have them.
  code: { total: 22 * kilobyte, script: 5 * kilobyte, requests: 9, blocking: 3 },
  missing: { total: 14 * kilobyte, script: 4 * kilobyte, requests: 8, blocking: 1 },
};

function kindOf({ address, html }: BuiltPage): keyof typeof budgets {
  if (address === '/404.html') return 'missing';
  return /class="expressive-code"|<starlight-tabs/.test(html) ? 'code' : 'content';
}

describe.each(contentPages.map((page) => [page.address, page] as const))('the first view of %s', (_, page) => {
  const weight = weighPage(site.folder, '/', page);
  const budget = budgets[kindOf(page)];

  test.each(Object.keys(budget) as (keyof typeof budget)[])('keeps to its budget in %s', (measure) => {
    expect(weight[measure]).toBeLessThanOrEqual(budget[measure]);
  });
});

test('code-block machinery is only where there is code', () => {
  for (const { html, address } of contentPages) {
    const hasMachinery = /_astro\/ec\./.test(html);
    expect(hasMachinery, address).toBe(html.includes('class="expressive-code"'));
  }
});
