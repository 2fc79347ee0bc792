import { expect, test } from 'vitest';
import { readIdList } from '../../src/domain/id-list.ts';

test.each([
  ['one', ['one']],
  ['one, two,three', ['one', 'two', 'three']],
  [' one ,, one ,', ['one']],
  [' ', []],
])('the ids in "%s"', (text, ids) => {
  expect(readIdList(text)).toEqual(ids);
});
