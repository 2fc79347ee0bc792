import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureWidth } from '../../../src/domain/pictures/canvas.ts';
import { weekChart } from '../../../src/domain/pictures/week-chart.ts';

const span = (from: number, to: number, label = 'Search') => ({ label, from, to, weeks: `weeks ${from}–${to}` });
const edges = (bar: string) => {
  const [, left = Number.NaN, top = Number.NaN, right = Number.NaN, bottom = Number.NaN] =
    bar.match(/^M(\S+) (\S+)H(\S+)V(\S+)H\S+Z$/)?.map(Number) ?? [];
  return { left, top, right, bottom };
};

describe('a chart of weeks', () => {
  test('counts the weeks above and below, each in the middle of its own', () => {
    const { axes } = weekChart([span(1, 2), span(3, 4)]);
    expect(axes).toHaveLength(2);
    for (const axis of axes)
      expect(axis.map(({ x, text }) => [x, text])).toEqual([
        [45, '1'],
        [135, '2'],
        [225, '3'],
        [315, '4'],
      ]);
  });

  test('has a bar from the first day of a week to the last of another', () => {
    const { spans } = weekChart([span(1, 1), span(2, 4)]);
    expect(spans.map(({ bar }) => edges(bar)).map(({ left, right }) => [left, right])).toEqual([
      [0, 90],
      [90, 360],
    ]);
  });

  test('gives a long name several lines, and its bar a place below them', () => {
    const [short, long] = weekChart([
      span(1, 3),
      span(1, 3, 'A step with a name that is far too long for a line'),
    ]).spans;
    expect(short?.label).toHaveLength(1);
    expect(long?.label.length).toBeGreaterThan(1);
    expect(edges(long?.bar ?? '').top).toBeGreaterThan(long?.label.at(-1)?.y ?? Number.NaN);
  });

  test('keeps everything within its size, and bars apart', () => {
    const spans = fc.array(
      fc
        .tuple(
          fc.integer({ min: 1, max: 26 }),
          fc.integer({ min: 0, max: 10 }),
          fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,8}$/),
        )
        .map(([from, length, label]) => span(from, from + length, label)),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(spans, (all) => {
        const chart = weekChart(all);
        let below = 0;
        for (const { bar, label } of chart.spans) {
          const { left, top, right, bottom } = edges(bar);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeGreaterThan(left);
          expect(right).toBeLessThanOrEqual(pictureWidth);
          expect(label.at(0)?.y).toBeGreaterThan(below);
          expect(top).toBeGreaterThan(below);
          below = bottom;
        }
        expect(chart.height).toBeGreaterThan(below);
      }),
    );
  });
});
