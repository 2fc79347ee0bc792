import { describe, expect, test } from 'vitest';
import { lineHeight } from '../../../src/domain/pictures/canvas.ts';
import { roleMatrix } from '../../../src/domain/pictures/role-matrix.ts';

const names = ['Toy maker', 'Product manager of toys that take long names', 'Toy seller'];
const matrix = roleMatrix<'light' | 'deep'>(
  ['Wood', 'Glue', 'Paint'],
  names.map((name) => ({ name, depths: ['light', 'deep', 'light'] })),
  [
    { depth: 'light', text: 'Light: knows the word' },
    { depth: 'deep', text: 'Deep: has done it for as long as anybody can remember, and longer' },
  ],
);

describe('the layout of roles and dimensions', () => {
  test('has a row for each role, with all of its name and a mark below each head', () => {
    expect(matrix.rows.map(({ name }) => name.map(({ text }) => text).join(' '))).toEqual(names);
    for (const { marks } of matrix.rows) expect(marks.map(({ x }) => x)).toEqual(matrix.heads.map(({ x }) => x));
  });

  test('keeps each row between its lines', () => {
    let top = matrix.top;
    for (const { name, marks, bottom } of matrix.rows) {
      for (const { y } of name) {
        expect(y - lineHeight + 5).toBeGreaterThanOrEqual(top);
        expect(y).toBeLessThan(bottom);
      }
      for (const { y } of marks) expect(y).toBe((top + bottom) / 2);
      top = bottom;
    }
  });

  test('lets no line of text run into another', () => {
    const lines = [...matrix.rows.flatMap(({ name }) => name), ...matrix.legend.flatMap((item) => item.lines)];
    for (const [index, { y }] of lines.slice(1).entries()) {
      expect(y - (lines[index]?.y ?? Number.NaN)).toBeGreaterThanOrEqual(lineHeight);
    }
  });

  test('explains every mark within its frame', () => {
    expect(matrix.legend.map(({ depth }) => depth)).toEqual(['light', 'deep']);
    for (const { y } of matrix.legend.flatMap((item) => item.lines)) expect(y).toBeLessThan(matrix.height);
  });
});
