import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultInputs, limits, type PlanInputs, readPlan, writePlan } from '../../../src/domain/plan/inputs.ts';
import { makePlan } from '../../../src/domain/plan/plan.ts';
import { toyPlanData, toyPlanInputs } from '../../toys-of-plans.ts';
import { hostilePlans } from './hostile-addresses.ts';
import { listPlanFaults } from './plan-faults.ts';
import { anyPlanInputs } from './toy-inputs.ts';

const read = (query: string) => readPlan(toyPlanData, query);
const write = (more: Partial<PlanInputs> = {}, query = '') => writePlan(toyPlanData, toyPlanInputs(more), query);
const keysOf = (query: string) => [...new URLSearchParams(query).keys()];

describe('what a plan starts with', () => {
  test('is what the data say, an empty team, and nothing read', () => {
    expect(defaultInputs(toyPlanData)).toEqual({
      ...{ stage: 'garage', country: 'land', start: 1, pace: 1, burn: null, cash: null, ahead: false },
      team: { maker: 0, seller: 0, tester: 0, clerk: 0, dreamer: 0, boss: 0 },
      readings: { 'glue-share': null, broken: null, queue: null, shelves: null, dreams: null },
    });
  });

  test('is what an address without a query means', () => {
    expect(read('')).toEqual({ inputs: defaultInputs(toyPlanData), rejected: [] });
  });
});

describe('an address', () => {
  const query =
    '?stage=factory&country=isle&start=9&pace=2&burn=100000.5&cash=2500000&ahead=yes&maker=2&boss=1&glue-share=12.5&broken=0&queue=yes&dreams=no';

  test('says everything', () => {
    expect(read(query)).toEqual({
      inputs: toyPlanInputs({
        ...{ stage: 'factory', country: 'isle', start: 9, pace: 2, burn: 100_000.5, cash: 2_500_000, ahead: true },
        team: { maker: 2, boss: 1 },
        readings: { 'glue-share': 12.5, broken: 0, queue: 1, dreams: 0 },
      }),
      rejected: [],
    });
  });

  test.each([
    ['maker', limits.people],
    ['broken', limits.count],
    ['glue-share', limits.percent],
    ['pace', limits.pace],
    ['start', 12],
    ['burn', limits.money],
    ['cash', limits.money],
  ])('says at the most %s of %d', (key, most) => {
    expect(read(`?${key}=${most}`).rejected).toEqual([]);
    expect(read(`?${key}=${most + 1}`).rejected).toEqual([{ key, value: String(most + 1) }]);
  });

  test.each([
    ...['stage=seed', 'country=', 'start=0', 'start=1.5', 'pace=0', 'burn=-1', 'cash=1e6', 'ahead=true', 'ahead=1'],
    ...['maker=1.5', 'maker=', 'maker=two', 'glue-share=101', 'broken=1.5', 'broken=1.0', 'queue=1', 'queue=YES'],
    ...['stage=__proto__', 'country=constructor', 'dreams=', 'shelves=-0', 'broken=٣'],
  ])('that says %s is not understood there, and the usual choice stands', (pair) => {
    const [key, value] = pair.split('=');
    expect(read(`?${pair}`)).toEqual({ inputs: defaultInputs(toyPlanData), rejected: [{ key, value }] });
  });

  test('means the first of what it repeats, and names the others', () => {
    expect(read('?maker=1&maker=2&queue=no&queue=yes')).toMatchObject({
      inputs: { team: { maker: 1 }, readings: { queue: 0 } },
      rejected: [
        { key: 'maker', value: '2' },
        { key: 'queue', value: 'yes' },
      ],
    });
  });
});

describe('a written address', () => {
  test('leaves out what is usual and what nobody knows', () => {
    expect(write()).toBe('');
    expect(write({ team: { maker: 0 }, ahead: false, start: 1 })).toBe('');
  });

  test('holds an answer that is no or nothing, since it is one', () => {
    expect(write({ burn: 0, cash: 0, readings: { queue: 0, broken: 0 } })).toBe('?broken=0&burn=0&cash=0&queue=no');
  });

  test('has its keys sorted', () => {
    const more = { stage: 'museum', ahead: true, team: { boss: 1 }, readings: { dreams: 1, 'glue-share': 0.5 } };
    expect(write(more, '?zoom=2&a=1')).toBe('?a=1&ahead=yes&boss=1&dreams=yes&glue-share=0.5&stage=museum&zoom=2');
  });

  test('keeps the keys of others, and nothing of its own from before', () => {
    const before = '?utm=x&utm=y&maker=9&queue=yes&burn=5&stage=king&__proto__=1';
    expect(write({ team: { tester: 1 } }, before)).toBe('?__proto__=1&tester=1&utm=x&utm=y');
  });

  test('is read back the same, whatever was said', () => {
    fc.assert(
      fc.property(anyPlanInputs(), fc.webQueryParameters(), (inputs, query) => {
        const written = writePlan(toyPlanData, inputs, query);
        expect(read(written)).toEqual({ inputs, rejected: [] });
        expect(writePlan(toyPlanData, inputs, written)).toBe(written);
        expect(keysOf(written)).toEqual(keysOf(written).toSorted());
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

describe('ten thousand addresses of people who mean no good', () => {
  const usual = defaultInputs(toyPlanData);
  const { team, readings, ...own } = usual;
  const names = [own, team, readings].flatMap((group) => Object.keys(group));

  test('are all read, planned in numbers and words that can be read, and written so that they mean the same', () => {
    const planned = new Map<string, number>();
    fc.assert(
      fc.property(hostilePlans(toyPlanData), (query) => {
        const { inputs, rejected } = read(query);
        for (const { key } of rejected) expect(names).toContain(key);
        const written = writePlan(toyPlanData, inputs, query);
        expect(read(written)).toEqual({ inputs, rejected: [] });
        const others = [...new URLSearchParams(query)].filter(([key]) => !names.includes(key));
        const kept = [...new URLSearchParams(written)].filter(([key]) => !names.includes(key));
        // Sorted by key, and repeated ones in the order in which they stood.
        expect(kept).toEqual(others.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))));
        // Many of these addresses say the same in the end, and the same has the same plan.
        const said = JSON.stringify(inputs);
        if (planned.has(said)) return;
        const plan = makePlan(toyPlanData, inputs);
        expect(listPlanFaults(plan)).toEqual([]);
        planned.set(said, plan.hires.length);
      }),
      { numRuns: 10_000, seed: 20_261_128 },
    );
    // Addresses that all lead to the same would prove little.
    const counts = [...planned.values()];
    for (const hires of [0, 1, 2, 3]) expect(counts.filter((count) => count === hires).length).toBeGreaterThan(20);
  }, 60_000);
});
