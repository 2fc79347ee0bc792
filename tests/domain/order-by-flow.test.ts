import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderByFlow } from '../../src/domain/order-by-flow.ts';

describe('the order in which things pass', () => {
  test('has who gives before who takes', () => {
    expect(
      orderByFlow(
        ['seller', 'maker', 'tester'],
        [
          ['maker', 'tester'],
          ['tester', 'seller'],
        ],
      ),
    ).toEqual(['maker', 'tester', 'seller']);
  });

  test('is the given one where nothing passes', () => {
    expect(orderByFlow(['b', 'a', 'c'], [])).toEqual(['b', 'a', 'c']);
  });

  test('has little that goes back where things go in circles', () => {
    expect(
      orderByFlow(
        ['a', 'b', 'c'],
        [
          ['c', 'b'],
          ['c', 'a'],
          ['b', 'a'],
          ['a', 'c'],
        ],
      ),
    ).toEqual(['c', 'b', 'a']);
  });

  test('has everything once, and nothing goes back unless it must', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pair = fc.tuple(fc.nat(5), fc.nat(5)).filter(([from, to]) => from < to);
    fc.assert(
      fc.property(fc.shuffledSubarray(letters, { minLength: 6 }), fc.array(pair), (hidden, pairs) => {
        const edges = pairs.map(([from, to]) => [hidden[from] ?? '', hidden[to] ?? ''] as const);
        const order = orderByFlow(letters, edges);
        expect([...order].sort()).toEqual(letters);
        for (const [from, to] of edges) expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
      }),
    );
  });
});
