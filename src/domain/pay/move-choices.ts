import { type Rejected, readState } from '../address-state.ts';
import { type CalculatorState, type Choices, createFields, prefixes } from './inputs.ts';
import type { PayData } from './pay-data.ts';

/**
 * The same choices with other data: what one edition takes for usual need not be usual in another, so everything is
 * written out and read again. What the other data don't know is returned.
 */
export function moveChoices(
  from: PayData,
  to: PayData,
  { scenarios, shown }: CalculatorState,
): { state: CalculatorState; rejected: Rejected[] } {
  const fields = createFields(from);
  const rejected: Rejected[] = [];
  const moved = scenarios.map((choices, index) => {
    const pairs = Object.entries(fields).map(([key, { write }]): [string, string] => [
      key,
      // Each field writes its own kind of value.
      (write as (value: unknown) => string)(choices[key as keyof Choices]),
    ]);
    const read = readState(createFields(to), String(new URLSearchParams(pairs.filter(([, text]) => text !== ''))));
    rejected.push(...read.rejected.map(({ key, value }) => ({ key: `${prefixes[index]}${key}`, value })));
    return read.state;
  });
  return { state: { scenarios: moved, shown }, rejected };
}
