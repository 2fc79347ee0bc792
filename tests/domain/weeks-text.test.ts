import { expect, test } from 'vitest';
import { weeksText } from '../../src/domain/weeks-text.ts';

test.each([
  [3, 3, 'week 3'],
  [3, 5, 'weeks 3–5'],
])('from week %d to week %d', (from, to, text) => expect(weeksText(from, to)).toBe(text));
