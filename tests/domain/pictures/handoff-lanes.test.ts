import { describe, expect, test } from 'vitest';
import { handoffLanes } from '../../../src/domain/pictures/handoff-lanes.ts';

const roles = new Map(['seller', 'maker', 'cleaner', 'tester'].map((id) => [id, `Toy ${id}`]));
const picture = handoffLanes(roles, [
  { giver: 'maker', takers: ['tester'] },
  { giver: 'tester', takers: ['seller'] },
  { giver: 'maker', takers: ['tester', 'seller'] },
  { giver: 'seller', takers: ['maker'] },
]);
const middle = (id: string) => {
  const row = picture.rows.find((one) => one.id === id);
  return row ? row.box.y + row.box.height / 2 : Number.NaN;
};

describe('the picture of handoffs', () => {
  test('has a row for each role that hands over or takes, in the order in which things pass', () => {
    expect(picture.rows.map(({ id }) => id)).toEqual(['maker', 'tester', 'seller']);
  });

  test('has a numbered lane for each handoff, side by side', () => {
    expect(picture.lanes.map(({ number }) => number.text)).toEqual(['1', '2', '3', '4']);
    const places = picture.lanes.map(({ number }) => number.x);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  test('has a dot at who gives and a tip at each who takes', () => {
    expect(picture.lanes.map(({ giver }) => giver.y)).toEqual(['maker', 'tester', 'maker', 'seller'].map(middle));
    expect(picture.lanes.map(({ arrows }) => arrows.match(/Z/g)?.length)).toEqual([1, 1, 2, 1]);
  });

  test('has lines from the highest to the lowest role of a handoff', () => {
    const [, , both, back] = picture.lanes;
    expect(both?.line).toContain(`V${middle('seller')}`);
    expect(back?.line).toMatch(new RegExp(`^M[\\d.]+ ${middle('maker')}V${middle('seller')}$`));
  });

  test('stays within its frame, however many handoffs there are', () => {
    const many = handoffLanes(
      roles,
      Array.from({ length: 40 }, () => ({ giver: 'maker', takers: ['tester'] })),
    );
    for (const { number } of many.lanes) expect(number.x + 8).toBeLessThanOrEqual(many.width);
    for (const { box } of many.rows) expect(box.y + box.height).toBeLessThanOrEqual(many.height);
  });
});
