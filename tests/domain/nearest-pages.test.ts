import { describe, expect, test } from 'vitest';
import { nearestPages } from '../../src/domain/nearest-pages.ts';

const pages = [
  { title: 'Base pay', href: '/pay/base/', words: ['salary', 'wages'] },
  { title: 'Machine learning engineer', href: '/roles/ml-engineer/', words: ['MLE'] },
  { title: 'Machine learning researcher', href: '/roles/ml-researcher/', words: [] },
  { title: 'Now or later', href: '/decide/when/', words: ['timing'] },
];
const found = (written: string, most?: number) => nearestPages(written, pages, most).map(({ href }) => href);

describe('the nearest pages', () => {
  test('are found by a misspelt word of the title', () => {
    expect(found('resercher')).toEqual(['/roles/ml-researcher/']);
  });

  test('are found by a keyword that the title lacks', () => {
    expect(found('salery')).toEqual(['/pay/base/']);
  });

  test('begin with the one that most of the words lead to', () => {
    expect(found('machine engineer')).toEqual(['/roles/ml-engineer/', '/roles/ml-researcher/']);
  });

  test('begin with the one that has the very word', () => {
    const close = { title: 'Play', href: '/a/', words: [] };
    const exact = { title: 'A guide to base pay', href: '/b/', words: [] };
    expect(nearestPages('pay', [close, exact])).toEqual([exact, close]);
  });

  test('are none for words that are nowhere', () => {
    expect(found('zzzzzzzz')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  test('are not found by a short word that happens to stand in a longer one', () => {
    expect(found('workforce')).toEqual([]);
  });

  test('begin with the one whose address is most like it, where a shared word leads to many', () => {
    const pair = { title: 'Data engineer or ML engineer', href: '/roles/compare/data-or-ml-engineer/', words: [] };
    const own = { title: 'ML engineer', href: '/roles/ml-engineer/', words: [] };
    expect(nearestPages('roles ml enginer', [pair, own], 1)).toEqual([own]);
  });

  test('are as many as were asked for, equals by address', () => {
    expect(found('machine', 1)).toEqual(['/roles/ml-engineer/']);
  });
});
