import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureWidth } from '../../../src/domain/pictures/canvas.ts';
import { type Curve, cashChart as drawCash } from '../../../src/domain/pictures/cash-chart.ts';

const cashChart = (curves: readonly Curve[], months: number) =>
  drawCash(
    curves,
    months,
    (amount) => `$${amount}`,
    (month) => `Month ${month}`,
  );

/** The points of a line, `x` and `y` each. */
const pointsOf = (line = '') =>
  line
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number) as [number, number]);
const curve = (id: string, ...left: readonly number[]): Curve => ({ id, left });

describe('the picture of cash', () => {
  const chart = cashChart(
    [curve('falls', 100, 50, 0), curve('stays', 100, 100, 100), curve('breaks', 100, 25, -50)],
    2,
  );
  const [falls, stays, breaks] = chart.curves.map(({ line }) => pointsOf(line));
  const [zero, full] = [Number(falls?.at(-1)?.[1]), Number(falls?.[0]?.[1])];

  test('has a line for each curve, from the left edge to the right', () => {
    expect(chart.curves.map(({ id }) => id)).toEqual(['falls', 'stays', 'breaks']);
    expect(falls?.map(([x]) => x)).toEqual([1, pictureWidth / 2, pictureWidth - 1]);
  });

  test('is as high as the most that there is', () => {
    expect(full).toBeLessThan(zero);
    expect(stays?.map(([, y]) => y)).toEqual([full, full, full]);
    expect(falls?.[1]?.[1]).toBe((full + zero) / 2);
  });

  test('has a line down to nothing where the money ends between two months, and no further', () => {
    // A third of the second month is paid for.
    const end = breaks?.at(-1);
    expect(breaks).toHaveLength(3);
    expect(end?.[1]).toBe(zero);
    expect(end?.[0]).toBeCloseTo(1 + ((pictureWidth - 2) * (1 + 1 / 3)) / 2, 0);
  });

  test('has the line of nothing, and a stroke for each month that is named', () => {
    expect(chart.axis.startsWith(`M1 ${zero}H${pictureWidth - 1}M`)).toBe(true);
    expect(chart.axis.match(/v6/g)).toHaveLength(3);
    expect(chart.labels.map(({ text }) => text)).toEqual(['$100', 'Month 0', 'Month 1', 'Month 2']);
  });

  test('has names that begin and end within it', () => {
    expect(chart.labels.map(({ anchor }) => anchor)).toEqual(['start', 'start', 'middle', 'end']);
  });
});

test.each([
  [4, [0, 1, 2, 3, 4]],
  [12, [0, 3, 6, 9, 12]],
  [13, [0, 4, 8, 12]],
  [60, [0, 15, 30, 45, 60]],
])('of %d months, a few are named', (months, named) => {
  const { labels } = cashChart([curve('any', ...Array(months + 1).fill(1))], months);
  expect(labels.slice(1).map(({ text }) => text)).toEqual(named.map((month) => `Month ${month}`));
});

test('months behind the last one are left out', () => {
  const [line] = cashChart([curve('long', 4, 3, 2, 1, 0)], 2).curves;
  expect(pointsOf(line?.line)).toHaveLength(3);
});

test('where there is nothing, the line is that of nothing', () => {
  const { curves, axis } = cashChart([curve('empty', 0, 0), curve('debt', 0, -5)], 1);
  const [empty, debt] = curves.map(({ line }) => pointsOf(line));
  expect(axis).toContain(`M1 ${empty?.[0]?.[1]}H`);
  expect(empty?.[0]?.[1]).toBe(empty?.[1]?.[1]);
  expect(debt).toEqual([empty?.[0], empty?.[0]]);
});

test('whatever is left, no line leaves the picture', () => {
  const left = fc.array(fc.integer({ min: -1e9, max: 1e12 }), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(fc.nat({ max: 1e12 }), left, (cash, rest) => {
      const { curves, width, height } = cashChart([{ id: 'any', left: [cash, ...rest] }], rest.length);
      for (const [x, y] of pointsOf(curves[0]?.line)) {
        expect(x).toBeGreaterThanOrEqual(1);
        expect(x).toBeLessThanOrEqual(width - 1);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    }),
  );
});
