import { expect, test } from 'vitest';
import { createWriter } from '../../bench/words.ts';

test('the same seed gives the same text', () => {
  expect(createWriter(7).paragraph(40)).toBe(createWriter(7).paragraph(40));
});

test('another seed gives another text', () => {
  expect(createWriter(8).paragraph(40)).not.toBe(createWriter(7).paragraph(40));
});

test('a paragraph has as many words as asked for', () => {
  const words = createWriter(1).paragraph(60).split(' ');
  expect(words).toHaveLength(60);
  expect(words).not.toContain('');
});

test('a phrase begins with a capital and has no stop', () => {
  expect(createWriter(1).phrase(3)).toMatch(/^[A-Z][a-z]*(?: [a-z]+){2}$/);
});

test('a few words make up much of a text, as in natural language', () => {
  const writer = createWriter(1);
  const counts = new Map<string, number>();
  for (let left = 10_000; left > 0; left -= 1) {
    const word = writer.word();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = [...counts.values()].sort((a, b) => b - a).slice(0, 100);
  const share = most.reduce((total, count) => total + count, 0) / 10_000;
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.8);
  expect(counts.size).toBeGreaterThan(1500);
});
