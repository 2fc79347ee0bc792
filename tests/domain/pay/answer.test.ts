import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/domain/pay/answer.ts';
import { type Choices, decide } from '../../../src/domain/pay/inputs.ts';
import { recommend } from '../../../src/domain/pay/recommend.ts';
import { listFaults } from './answer-faults.ts';
import { anyChoices } from './toy-choices.ts';
import { toyBand, toyChoices, toyData, toyDataWith } from './toy-data.ts';

const answerTo = (more: Partial<Choices> = {}, data = toyData) => answer(data, toyChoices(more));
const disagreementsOf = (more: Partial<Choices>, data = toyData) =>
  answerTo(more, data).disagreements.map(({ id }) => id);

describe('an answer', () => {
  test('names the edition, the job and the place', () => {
    expect(answerTo({ country: 'isle' })).toMatchObject({
      ...{ edition: '2026-11', role: { id: 'maker' }, level: { id: 'senior' }, place: { id: 'isle' } },
      title: 'Senior toy maker on Toy Isle',
    });
    expect(answerTo({ role: 'boss', level: 'chief', work: 'remote' }).title).toBe(
      'Head of toys at chief level, remote in Toytown',
    );
    expect(answerTo({ country: 'isle', work: 'remote-rival' }).title).toBe(
      'Senior toy maker, remote on Toy Isle, paid as in Toytown',
    );
  });

  test('says the job to candidates as in its title', () => {
    expect(answerTo({ country: 'isle', work: 'remote-rival' })).toMatchObject({
      payLine: expect.stringContaining('(senior toy maker, remote on Toy Isle, paid as in Toytown)'),
    });
  });

  test('says the range in one sentence', () => {
    const { sentence } = answerTo();
    for (const part of ['Senior toy maker in Toytown', '$168k–$240k', 'base pay']) expect(sentence).toContain(part);
  });

  test('is of the place of the person, whoever pays', () => {
    const found = answerTo({ country: 'isle', work: 'remote-rival' });
    expect(found).toMatchObject({ kind: 'range', place: { id: 'isle' }, found: { place: { id: 'land' } } });
  });

  test('has all that goes with a range', () => {
    expect(answerTo({ equity: 1, fee: 20 })).toMatchObject({
      ...{ kind: 'range', confidence: { grade: 'firm' }, payLine: expect.stringContaining('$168k–$240k') },
      ...{ found: { basis: 'ads-confirmed' }, cost: { firstYear: { middle: 280_000 } } },
      ...{ steps: { length: 5 }, movers: { length: 3 }, stake: { length: 2 }, bars: { length: 4 } },
    });
  });

  test('shows stakes that sources call typical for the role', () => {
    expect(answerTo().equityBands.map(({ figure }) => figure)).toEqual(['stake-maker']);
    expect(answerTo({ role: 'seller' }).equityBands).toEqual([]);
  });
});

describe('without a range,', () => {
  test('an answer names the levels that the role has', () => {
    const none = answerTo({ role: 'boss', level: 'senior' });
    expect(none).toMatchObject({ kind: 'none', reason: 'level-not-on-ladder' });
    for (const part of ['“senior”', 'heads of toys', 'manager and chief']) expect(none.sentence).toContain(part);
  });

  test('an answer says why a level was not counted', () => {
    const none = answerTo({ role: 'boss', level: 'manager' });
    expect(none).toMatchObject({
      kind: 'none',
      reason: 'level-not-counted',
      sentence: 'Managers are counted by nobody.',
    });
  });

  test('an answer says how many rows are needed, and where they are missing', () => {
    const none = answerTo({ country: 'moor' });
    expect(none).toMatchObject({ kind: 'none', reason: 'too-few-rows' });
    for (const part of ['on Toy Moor', 'fewer than 30']) expect(none.sentence).toContain(part);
  });

  test('an answer still shows what sources say, and what becomes of a stake', () => {
    const none = answerTo({ country: 'moor', equity: 1 });
    expect(none.bars.map(({ id }) => id)).toEqual(['base', 'official', 'unclear', 'total']);
    expect(none.stake).toHaveLength(2);
    expect(none).not.toHaveProperty('cost');
  });
});

describe('disagreements', () => {
  test('are those about what sources say of the role', () => {
    expect(disagreementsOf({ level: 'staff' })).toEqual(['T1']);
    expect(disagreementsOf({ role: 'seller' })).toEqual([]);
  });

  test('are those about places where a discount was used, either way', () => {
    expect(disagreementsOf({})).toEqual(['T1', 'T2']);
    expect(disagreementsOf({ country: 'port', level: 'junior' })).toEqual(['T1', 'T2']);
    expect(disagreementsOf({ country: 'isle', level: 'junior' })).toEqual(['T1']);
  });

  test('come once each, in the order of the handbook', () => {
    const bands = [toyBand({ disagreements: ['T3', 'T2'] }), toyBand({ disagreements: ['T2'] })];
    expect(disagreementsOf({}, toyDataWith(bands))).toEqual(['T2', 'T3']);
  });

  test('are there without a range too', () => {
    expect(disagreementsOf({ country: 'moor' })).toEqual(['T1']);
  });
});

describe('whatever is chosen,', () => {
  test('an answer is the range that was found, or the reason for none, in numbers and words that can be read', () => {
    fc.assert(
      fc.property(anyChoices(), (choices) => {
        const given = answer(toyData, choices);
        const outcome = recommend(toyData, decide(toyData, choices));
        if (given.kind === 'range') expect(given.found).toEqual(outcome);
        else expect(outcome).toMatchObject({ kind: 'none', reason: given.reason });
        expect(listFaults(given)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('the same choices have the same answer', () => {
    fc.assert(
      fc.property(anyChoices(), (choices) => {
        expect(JSON.stringify(answer(toyData, choices))).toBe(JSON.stringify(answer(toyData, { ...choices })));
      }),
    );
  });

  test('a stake moves nothing but the stake and what a candidate reads', () => {
    fc.assert(
      fc.property(anyChoices(), ({ equity, valuation, ...choices }) => {
        const [without, withOne] = [
          { equity: null, valuation: null },
          { equity, valuation },
        ].map((stake) => {
          const { inputs: _, stake: __, ...rest } = answer(toyData, { ...choices, ...stake });
          return { ...rest, payLine: null };
        });
        expect(withOne).toEqual(without);
      }),
    );
  });
});
