import { expect, test } from 'vitest';
import { readSizes } from '../../bench/sizes.ts';

test('without arguments, the usual sizes are measured', () => {
  expect(readSizes([])).toEqual([100, 1000, 4000]);
});

test('sizes are measured once each, smallest first', () => {
  expect(readSizes(['1000', '20', '1000'])).toEqual([20, 1000]);
});

test('what is no number of pages is refused', () => {
  for (const wrong of ['0', '-5', '1.5', 'many', '']) expect(() => readSizes(['100', wrong])).toThrow(`"${wrong}"`);
});
