import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerBriefly } from '../../../src/domain/pay/answer.ts';
import { type Choices, decide } from '../../../src/domain/pay/inputs.ts';
import { findMovers } from '../../../src/domain/pay/movers.ts';
import { recommend } from '../../../src/domain/pay/recommend.ts';
import { anyChoices } from './toy-choices.ts';
import { toyData, toyInputs } from './toy-data.ts';

const moversOf = (more: Partial<Choices>) =>
  findMovers(toyData, toyInputs(more)).map(({ key, lowest, highest }) => [
    ...[key, lowest.value, lowest.target / 1000],
    ...[highest.value, highest.target / 1000],
  ]);

test('each choice goes from the lowest target to the highest, and the strongest choice comes first', () => {
  expect(moversOf({})).toEqual([
    ['level', 'junior', 100, 'staff', 250],
    ['country', 'isle', 120, 'port', 270],
    ['role', 'seller', 80, 'maker', 200],
  ]);
});

test('the strongest choice comes first, whichever it is', () => {
  const keys = (more: Partial<Choices>) => findMovers(toyData, toyInputs(more)).map(({ key }) => key);
  expect(keys({ country: 'isle' })).toEqual(['country', 'level', 'work', 'role']);
  expect(keys({ country: 'port', level: 'junior' })).toEqual(['level', 'role', 'country', 'work']);
});

test('targets are in the money of the answer', () => {
  expect(moversOf({ currency: 'EUR' })[0]).toEqual(['level', 'junior', 50, 'staff', 125]);
});

test('remote work moves the target where another market pays for it', () => {
  expect(moversOf({ country: 'isle' })).toContainEqual(['work', 'office', 60, 'remote-rival', 100]);
  // For the first value of several that come to the same.
  expect(moversOf({ country: 'port' })).toContainEqual(['work', 'remote', 200, 'office', 270]);
});

test('a choice that moves nothing is left out', () => {
  // Whoever gets offers from the rival is paid alike everywhere, and a boss has one level that was counted.
  expect(moversOf({ role: 'boss', level: 'chief', work: 'remote-rival' })).toEqual([]);
});

test('names are those of the form', () => {
  const [level, place] = findMovers(toyData, toyInputs());
  expect(level).toMatchObject({ name: 'Level', lowest: { name: 'junior' } });
  expect(place).toMatchObject({ name: 'Place', highest: { name: 'Toy Port' } });
});

test('an end says all that has to be chosen, so that nothing that is usual there comes along', () => {
  const [level, place, role] = findMovers(toyData, toyInputs({ currency: null, level: null }));
  expect(level?.lowest.change).toEqual({ level: 'junior' });
  expect(place?.lowest.change).toEqual({ country: 'isle', currency: 'USD' });
  expect(role?.lowest.change).toEqual({ role: 'seller', level: 'senior' });
  const work = findMovers(toyData, toyInputs({ country: 'isle' })).find(({ key }) => key === 'work');
  expect(work?.highest.change).toEqual({ work: 'remote-rival' });
});

test('whoever chooses what an end says gets its target, in the same money', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const inputs = decide(toyData, choices);
      for (const { target, change } of findMovers(toyData, inputs).flatMap(({ lowest, highest }) => [
        lowest,
        highest,
      ])) {
        expect(answerBriefly(toyData, { ...choices, ...change })).toMatchObject({
          found: { range: { middle: target } },
          inputs: { currency: inputs.currency },
        });
      }
    }),
  );
});

test('the target of an answer lies between the ends of each of its movers', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const inputs = decide(toyData, choices);
      const outcome = recommend(toyData, inputs);
      if (outcome.kind === 'none') return;
      for (const { lowest, highest } of findMovers(toyData, inputs)) {
        expect(lowest.target).toBeLessThan(highest.target);
        expect(outcome.range.middle).toBeGreaterThanOrEqual(lowest.target);
        expect(outcome.range.middle).toBeLessThanOrEqual(highest.target);
      }
    }),
  );
});
