import { type CalculatorState, type Choices, mostScenarios } from '../../domain/pay/inputs.ts';

export const scenarioNames: readonly string[] = ['A', 'B', 'C'].slice(0, mostScenarios);

export function shownChoices({ scenarios, shown }: CalculatorState, fallback: Choices): Choices {
  return scenarios[shown] ?? fallback;
}

export function changeShown({ scenarios, shown }: CalculatorState, change: Partial<Choices>): CalculatorState {
  return {
    scenarios: scenarios.map((choices, index) => (index === shown ? { ...choices, ...change } : choices)),
    shown,
  };
}

/** One more scenario, which begins as a copy of the one that is shown. */
export function addScenario(state: CalculatorState, fallback: Choices): CalculatorState {
  const scenarios = [...state.scenarios, shownChoices(state, fallback)].slice(0, mostScenarios);
  return { scenarios, shown: scenarios.length - 1 };
}

/** Without the one that is shown; the last one stays. */
export function removeShown({ scenarios, shown }: CalculatorState): CalculatorState {
  const left = scenarios.filter((_, index) => index !== shown);
  return left.length === 0 ? { scenarios, shown } : { scenarios: left, shown: Math.min(shown, left.length - 1) };
}
