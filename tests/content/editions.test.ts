import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readEditions, readPublished } from '../../src/content-files/pay-editions.ts';
import { answerBriefly } from '../../src/domain/pay/answer.ts';
import { defaultChoices, workKinds } from '../../src/domain/pay/inputs.ts';
import type { PayData } from '../../src/domain/pay/pay-data.ts';

/**
 * What every edition says, role by role, level by level and place by place. A link to a result shows the same figures
 * for good, so a change of the code that changes one of these is wrong, and no line of this list ever changes.
 */
const results: Readonly<Record<string, string>> = {
  '2026-11': 'b103cf801950543ba625200f7450fdc07cfffa799940a4cd6be138e8080b78b5',
};

function digest(data: PayData): string {
  const hash = createHash('sha256');
  const usual = defaultChoices(data);
  for (const { id: role } of data.roles) {
    for (const { id: level } of data.levels) {
      for (const { id: country } of data.places) {
        for (const work of workKinds) {
          const { inputs, ...answer } = answerBriefly(data, { ...usual, role, level, country, work });
          const numbers =
            answer.kind === 'range' ? [answer.found.range, answer.cost, inputs.currency] : [answer.reason];
          hash.update(JSON.stringify([role, level, country, work, ...numbers]));
        }
      }
    }
  }
  return hash.digest('hex');
}

describe.each(readPublished())('the edition $edition', ({ edition, data }) => {
  test('goes by its own name', () => expect(data.edition).toBe(edition));

  test('says what it said when it was published', () => expect(digest(data)).toBe(results[edition]));
});

test('the present data are published, so that links to them last', () => {
  const { data } = readEditions();
  expect(readPublished().map(({ edition }) => edition)).toContain(data.edition);
});

test('every edition that was ever published is still there', () => {
  expect(
    readPublished()
      .map(({ edition }) => edition)
      .sort(),
  ).toEqual(Object.keys(results).sort());
});
