import { describe, expect, test } from 'vitest';
import { type BuiltPage, isForFrames } from '../../src/integrations/built-site.ts';
import { weighPage } from '../../src/integrations/page-weight.ts';
import { contentPages, site } from './site.ts';

const kilobyte = 1024;

/** What the first view may cost, in bytes after brotli 11. Every kind of page has its line. */
const budgets = {
  content: { total: 15 * kilobyte, script: 2.5 * kilobyte, requests: 5, blocking: 1 },
  // Guides and plans: prose as on other pages, and with it the tables and pictures that the records hold about it.
  guide: { total: 19 * kilobyte, script: 2.5 * kilobyte, requests: 5, blocking: 1 },
  // Everything of a kind on one page, so that one search in the page finds it: whole trees, all questions, all bands.
  collection: { total: 27 * kilobyte, script: 2.5 * kilobyte, requests: 5, blocking: 1 },
  // Everything of a kind in full, to be used as it stands: all loops with their steps, all tasks with their scores.
  library: { total: 42 * kilobyte, script: 2.5 * kilobyte, requests: 5, blocking: 1 },
  // All questions, with how to read the answers: most of it is text, and a reader without script needs all of it.
  bank: { total: 80 * kilobyte, script: 3.5 * kilobyte, requests: 7, blocking: 1 },
  // The pages of examples have every component that there is; no other page uses tabs yet.
  examples: { total: 46 * kilobyte, script: 6 * kilobyte, requests: 11, blocking: 2 },
  // A tool with its data, and the answer for the usual choices in the page.
  tool: { total: 41 * kilobyte, script: 17 * kilobyte, requests: 10, blocking: 2 },
  // Several tools on one page, as no other page has them.
  toolExamples: { total: 70 * kilobyte, script: 32 * kilobyte, requests: 18, blocking: 5 },
  // All figures, and the choices above them.
  ledger: { total: 25 * kilobyte, script: 3.5 * kilobyte, requests: 7, blocking: 1 },
  missing: { total: 14 * kilobyte, script: 4 * kilobyte, requests: 8, blocking: 1 },
};

const guides = new Set([
  '/hire/',
  '/hire/debrief-and-decision/',
  '/hire/for-candidates/',
  '/hire/mlops-engineer/',
  '/hire/offers/',
  '/hire/outreach/',
  '/hire/sourcing/',
  '/onboard/before-day-one/',
  '/onboard/first-project/',
  '/onboard/retention/',
  '/pay/location/',
  '/reference/glossary/',
  '/roles/titles/',
  '/team/handoffs/',
  '/team/phases/',
  '/team/triggers/',
]);
const collections = new Set([
  '/decide/where-sources-disagree/',
  '/hire/closing/',
  '/hire/job-description/',
  '/hire/scorecards/',
  '/hire/screening/',
  '/onboard/30-60-90/',
  '/pay/',
  '/reference/faq/',
]);

const libraries = new Set(['/hire/interview-loop/', '/hire/take-home/']);

const tools = new Set([
  '/decide/first-hire/',
  '/decide/full-time-or-contract/',
  '/decide/mlops-engineer/',
  '/pay/calculator/',
  '/team/planner/',
  '/roles/compare/',
]);
const toolExamples = '/reference/writing/tools/';

function kindOf({ address, html }: BuiltPage): keyof typeof budgets {
  if (address === '/404.html') return 'missing';
  if (address === toolExamples) return 'toolExamples';
  if (tools.has(address)) return 'tool';
  if (address.startsWith('/reference/writing/')) return 'examples';
  if (address === '/hire/questions/') return 'bank';
  if (html.includes('<filtered-list')) return 'ledger';
  if (libraries.has(address)) return 'library';
  if (collections.has(address)) return 'collection';
  const isGuide = guides.has(address) || /^\/(?:roles|team\/stages)\/./.test(address);
  return isGuide ? 'guide' : 'content';
}

describe.each(contentPages.map((page) => [page.address, page] as const))('the first view of %s', (_, page) => {
  const weight = weighPage(site.folder, '/', page);
  const budget = budgets[kindOf(page)];

  test.each(Object.keys(budget) as (keyof typeof budget)[])('keeps to its budget in %s', (measure) => {
    expect(weight[measure]).toBeLessThanOrEqual(budget[measure]);
  });
});

test('a tool brings at most 15 KB of script, on its own pages alone', () => {
  const withTool = contentPages.filter(({ html }) =>
    /<(?:salary-calculator|decision-tree|team-planner|compare-roles)/.test(html),
  );
  expect(withTool.map(({ address }) => address).sort()).toEqual([...tools, toolExamples].sort());
  const scriptOf = (page: BuiltPage) => weighPage(site.folder, '/', page).script;
  const plain = contentPages.filter(
    ({ html }) =>
      !/<(?:salary-calculator|decision-tree|team-planner|compare-roles|filtered-list|nearest-pages)/.test(html),
  );
  const shell = Math.min(...plain.map(scriptOf));
  for (const page of withTool.filter(({ address }) => tools.has(address)))
    expect(scriptOf(page) - shell, page.address).toBeLessThanOrEqual(15 * kilobyte);
});

test('a page for frames weighs at most 30 KB', () => {
  const frames = site.pages.filter(({ address }) => isForFrames(address));
  expect(frames.map(({ address }) => address)).toEqual(['/embed/salary/']);
  for (const page of frames) expect(weighPage(site.folder, '/', page).total).toBeLessThanOrEqual(30 * kilobyte);
});

test('code blocks are colored in the page itself and bring nothing along', () => {
  const withCode = contentPages.filter(({ html }) => html.includes('<pre class="astro-code'));
  expect(withCode.length).toBeGreaterThan(1);
  expect(withCode.some(({ html }) => html.includes('<span style="color:light-dark('))).toBe(true);
});
