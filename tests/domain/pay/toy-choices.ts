import fc from 'fast-check';
import { type Choices, limits, mostScenarios, workKinds } from '../../../src/domain/pay/inputs.ts';
import type { PayData } from '../../../src/domain/pay/pay-data.ts';
import { toyData } from './toy-data.ts';

/** A number of at most two decimals, as an address may hold it. */
function decimals(least: number, most: number): fc.Arbitrary<number> {
  return fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100);
}

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

/** Whatever a reader may choose. */
export function anyChoices({ roles, levels, places, currencies }: PayData = toyData): fc.Arbitrary<Choices> {
  return fc.record({
    role: fc.constantFrom(...idsOf(roles)),
    level: fc.option(fc.constantFrom(...idsOf(levels))),
    country: fc.constantFrom(...idsOf(places)),
    work: fc.constantFrom(...workKinds),
    currency: fc.option(fc.constantFrom(...idsOf(currencies))),
    equity: fc.option(decimals(0, limits.equity)),
    valuation: fc.option(decimals(0, limits.valuation)),
    bonus: decimals(0, limits.bonus),
    'on-costs': fc.option(decimals(0, limits['on-costs'])),
    fee: decimals(0, limits.fee),
    start: fc.integer({ min: 1, max: 12 }),
  });
}

/** Scenarios side by side, one of them shown. */
export const anyState = fc
  .tuple(fc.array(anyChoices(), { minLength: 1, maxLength: mostScenarios }), fc.nat({ max: mostScenarios - 1 }))
  .map(([scenarios, shown]) => ({ scenarios, shown: Math.min(shown, scenarios.length - 1) }));
