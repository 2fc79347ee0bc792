import { expect, test } from 'vitest';
import { compareJobs } from '../../../src/domain/compare/compare.ts';
import { compileComparison } from '../../../src/domain/compare/compile.ts';
import { writeMarkdown } from '../../../src/domain/compare/take-away.ts';
import { toyRecords } from '../../toys-of-comparison.ts';

const data = compileComparison(toyRecords);
const roles = data.jobs.slice(0, 2);
const address = 'https://example.org/roles/compare/';
const write = (onlyDifferences: boolean) =>
  writeMarkdown(compareJobs(data, roles, { onlyDifferences, byLevel: false }), address);

test('a comparison goes into a memo with everything that it shows', () => {
  const text = write(false);
  expect(text).toMatch(
    /^# Toy maker and toy seller compared\n\nToy maker and toy seller: \d+ of \d+ rows differ\. Entries in them that all share: \d+\.\n\n/,
  );
  expect(text).toContain('## Hands over\n\n**Toy maker**\n\n- A toy that 7% of children break.\n\n**Toy seller**\n\n');
  expect(text).toContain('- $100k–$120k · Pay of a toy maker, Toytown · Toy survey');
  expect(text).toContain('## Signs that call for it\n\n**Toy maker**\n\n- Toys run out\n\n**Toy seller**\n\nNone\n');
  expect(text).toMatch(/\n\nFrom https:\/\/example\.org\/roles\/compare\/\n$/);
});

test('with only the differences it says what was left out', () => {
  const text = write(true);
  expect(text).toContain('**Toy seller**\n\n- Counting\n- Smiling\n\nLeft out because all share it: 1.');
  expect(text).toMatch(/\n\nThe same for all: owns; .*degree; .*\.\n\nFrom /);
  expect(text).not.toContain('## Degree');
});

test('nothing is said to be the same where nothing is', () => {
  const [maker] = roles;
  const other = { id: 'x', name: 'x', title: 'X', href: null, cells: { owns: [{ text: ['The rest'] }] } };
  const comparison = compareJobs(data, maker ? [maker, other] : [], { onlyDifferences: true, byLevel: false });
  expect(writeMarkdown(comparison, address)).not.toContain('The same for all');
});
