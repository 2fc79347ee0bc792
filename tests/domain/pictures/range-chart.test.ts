import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dollars } from '../../../src/domain/figure-text.ts';
import { lineHeight, pictureWidth } from '../../../src/domain/pictures/canvas.ts';
import {
  axisAmounts,
  type Band,
  type BandGroup,
  rangeChart as drawRanges,
} from '../../../src/domain/pictures/range-chart.ts';

const rangeChart = (groups: readonly BandGroup[], nameAmount = dollars) => drawRanges(groups, nameAmount);

const band: Band = {
  label: 'Senior toy maker',
  range: '$100k–$120k',
  origin: 'Toy survey · Toytown · May 2026',
  low: 100_000,
  high: 120_000,
  isOpen: false,
  isHatched: false,
};

describe('the amounts along the axis', () => {
  test.each([
    [100_000, 120_000, [100_000, 105_000, 110_000, 115_000, 120_000]],
    [140_000, 320_000, [100_000, 150_000, 200_000, 250_000, 300_000, 350_000]],
    [200_000, 500_000, [200_000, 300_000, 400_000, 500_000]],
    [206_000, 206_000, [206_000, 206_001]],
  ])('from %d to %d', (lowest, highest, amounts) => {
    expect(axisAmounts(lowest, highest)).toEqual(amounts);
  });

  test('are few, at equal steps, and hold every range', () => {
    const amount = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [lowest, highest] = [Math.min(a, b), Math.max(a, b)];
        const amounts = axisAmounts(lowest, highest);
        const [first = Number.NaN, second = Number.NaN] = amounts;
        expect(first).toBeLessThanOrEqual(lowest);
        expect(amounts.at(-1)).toBeGreaterThanOrEqual(highest);
        expect(amounts.length).toBeGreaterThanOrEqual(2);
        expect(amounts.length).toBeLessThanOrEqual(6);
        for (const [index, tick] of amounts.entries()) expect(tick).toBeCloseTo(first + index * (second - first), 3);
      }),
    );
  });
});

describe('a chart of ranges', () => {
  const words = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,12}$/);
  const bands: fc.Arbitrary<Band> = fc
    .record({
      label: words,
      origin: words,
      low: fc.integer({ min: 20_000, max: 900_000 }),
      width: fc.integer({ min: 0, max: 400_000 }),
      isOpen: fc.boolean(),
      isHatched: fc.boolean(),
    })
    .map(({ width, ...rest }) => ({ ...rest, high: rest.low + width, range: 'about $100k–$120k' }));
  const charts: fc.Arbitrary<BandGroup[]> = fc.array(
    fc.record({ name: words, bands: fc.array(bands, { minLength: 1, maxLength: 4 }) }),
    { minLength: 1, maxLength: 4 },
  );

  test('keeps every bar in its frame, the lower amount on the left', () => {
    fc.assert(
      fc.property(charts, (groups) => {
        const chart = rangeChart(groups);
        for (const { bar } of chart.groups.flatMap((group) => group.bands)) {
          expect(bar.left).toBeGreaterThanOrEqual(0);
          expect(bar.right).toBeGreaterThanOrEqual(bar.left);
          expect(bar.right).toBeLessThanOrEqual(chart.width);
          expect(bar.bottom).toBeLessThan(chart.height);
        }
      }),
    );
  });

  test('lets no line of text run into another line or a bar', () => {
    fc.assert(
      fc.property(charts, (groups) => {
        const chart = rangeChart(groups);
        const [firstAxis = [], lastAxis = []] = chart.axes;
        const line = ({ y }: { y: number }) => ({ top: y - lineHeight, bottom: y });
        // Everything that takes up height, from the top down.
        const boxes = [
          ...firstAxis.slice(0, 1).map(line),
          ...chart.groups.flatMap(({ name, bands: placed }) => [
            ...name.map(line),
            ...placed.flatMap(({ label, origin, bar }) => [...label.map(line), ...origin.map(line), bar]),
          ]),
          ...lastAxis.slice(0, 1).map(line),
        ];
        for (const [index, { top }] of boxes.slice(1).entries()) {
          expect(top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? Number.NaN);
        }
        expect(chart.height).toBeGreaterThan(boxes.at(-1)?.bottom ?? Number.NaN);
      }),
    );
  });

  test('puts each range beside the first line of its words', () => {
    const placed = rangeChart([{ name: '', bands: [band, band] }]).groups.flatMap((group) => group.bands);
    expect(placed.map(({ range }) => range.y)).toEqual(placed.map(({ label }) => label[0]?.y));
  });

  test('leaves the words beside a range room', () => {
    const long = { ...band, label: 'toy '.repeat(30), range: 'about $100k–$120k+' };
    const [placed] = rangeChart([{ name: '', bands: [long] }]).groups.flatMap((group) => group.bands);
    for (const { text } of placed?.label ?? []) {
      expect(text.length + long.range.length).toBeLessThan(pictureWidth / 8);
    }
  });

  test('names its groups when there are several', () => {
    const one = { name: 'Toy maker', bands: [band] };
    expect(rangeChart([one]).groups.map(({ name }) => name)).toEqual([[]]);
    expect(rangeChart([one, { ...one, name: 'Toy seller' }]).groups.map(({ name }) => name[0]?.text)).toEqual([
      'Toy maker',
      'Toy seller',
    ]);
  });

  test('draws bars at the same scale', () => {
    const twice = { ...band, low: 80_000, high: 120_000 };
    const [first, second] = rangeChart([{ name: '', bands: [band, twice] }]).groups.flatMap((group) => group.bands);
    const widthOf = (placed: typeof first) => (placed ? placed.bar.right - placed.bar.left : Number.NaN);
    expect(widthOf(second)).toBeCloseTo(2 * widthOf(first), 0);
    expect(second?.bar.right).toBe(first?.bar.right);
  });

  test('hatches only what has no source, within the bar', () => {
    const hatched = { ...band, isHatched: true };
    const [first, second] = rangeChart([{ name: '', bands: [band, hatched] }]).groups.flatMap((group) => group.bands);
    const bar = second?.bar ?? { left: 0, right: 0, top: 0, bottom: 0 };
    const points = [...(second?.hatching ?? '').matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(first?.hatching).toBe('');
    expect(points.length).toBeGreaterThan(4);
    for (const [x = Number.NaN, y = Number.NaN] of points) {
      expect(x).toBeGreaterThanOrEqual(bar.left);
      expect(x).toBeLessThanOrEqual(bar.right);
      expect(y).toBeGreaterThanOrEqual(bar.top);
      expect(y).toBeLessThanOrEqual(bar.bottom);
    }
  });

  test('gives an open range, a closed one and a single amount outlines of their own', () => {
    const amount = { ...band, low: 110_000, high: 110_000 };
    const all = [band, { ...band, isOpen: true }, amount];
    const outlines = rangeChart([{ name: '', bands: all }]).groups.flatMap((group) =>
      group.bands.map(({ outline }) => outline.replaceAll(/[\d. -]+/g, '')),
    );
    expect(new Set(outlines).size).toBe(3);
  });
});

describe('a marked amount', () => {
  const chartOf = (more: Partial<Band>) =>
    rangeChart([{ name: 'Toys', bands: [{ ...band, ...more }] }]).groups[0]?.bands[0];

  test('is a line across its bar', () => {
    const placed = chartOf({ middle: 110_000 });
    const [x = 0] = /(?<=^M)[\d.]+/.exec(placed?.tick ?? '')?.map(Number) ?? [];
    expect(x).toBeCloseTo(((placed?.bar.left ?? 0) + (placed?.bar.right ?? 0)) / 2, 0);
  });

  test('is not there where nothing is marked', () => {
    expect(chartOf({})?.tick).toBe('');
    expect(chartOf({ middle: null })?.tick).toBe('');
  });
});

test('amounts along the axis are named as they are asked to be', () => {
  const chart = rangeChart([{ name: 'Toys', bands: [band] }], (amount) => `€${amount / 1000}k`);
  for (const { text } of chart.axes[0] ?? []) expect(text).toMatch(/^€\d+k$/);
});
