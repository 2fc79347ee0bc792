import type { Answer } from '../../../src/domain/pay/answer.ts';

/** More than any amount of a calculator that still means something. */
const absurd = 1e13;

/** What no reader should see in a text: parts of the program, and gaps where a word was missing. */
const slips = /\b(?:undefined|NaN|null|Infinity)\b|\[object|\$\{|\s{2,}|\(\s*\)|\s[.,;:!?)]|^\s|\s$|\.\./;

/** Everything in an answer that cannot be right: numbers that are none or absurd, and texts with slips. */
export function listFaults(answer: Answer): string[] {
  const faults: string[] = [];
  JSON.stringify(answer, (key, value: unknown) => {
    if (value === undefined) faults.push(`${key} is undefined`);
    if (typeof value === 'number' && !(value >= 0 && value < absurd)) faults.push(`${key} is ${value}`);
    if (typeof value === 'string' && !isReadable(value)) faults.push(`${key} reads “${value}”`);
    return value;
  });
  if (answer.sentence === '') faults.push('the sentence is empty');
  return faults;
}

/** Whether a text has no slip, and no bracket without its other half. */
export function isReadable(text: string): boolean {
  return !slips.test(text) && text.split('(').length === text.split(')').length;
}
