import { describe, expect, test } from 'vitest';
import {
  formatPercent,
  formatRows,
  formatYears,
  listAnd,
  nameJob,
  nameMonth,
  nameSeat,
} from '../../../src/domain/pay/words.ts';

describe('a seat', () => {
  test('of one who works on their own begins with the level', () => {
    expect(nameSeat({ name: 'toy maker' }, { name: 'senior', isLeading: false })).toBe('senior toy maker');
  });

  test('of one who leads names the level after the role', () => {
    expect(nameSeat({ name: 'head of toys' }, { name: 'chief', isLeading: true })).toBe('head of toys at chief level');
  });
});

test.each([
  ['office', 'senior toy maker on Toy Isle'],
  ['remote', 'senior toy maker, remote on Toy Isle'],
  ['remote-rival', 'senior toy maker, remote on Toy Isle, paid as in Toytown'],
] as const)(
  'a job of the kind %s says where it is done, and whose market pays where that is another one',
  (work, name) => {
    expect(nameJob('senior toy maker', work, { inText: 'on Toy Isle' }, { inText: 'in Toytown' })).toBe(name);
  },
);

test.each([
  [0, '0%'],
  [12.5, '12.5%'],
  [100 / 3, '33.3%'],
  [0.04561, '0.0456%'],
])('%d percent is written with three digits that mean something at the most', (percent, text) => {
  expect(formatPercent(percent)).toBe(text);
});

test('rows are the different ones, and all', () => {
  expect(formatRows({ unique: 781, rows: 2992 })).toBe('781 different rows (2,992 with repeats)');
});

test.each([
  [2025, 2025, '2025'],
  [2024, 2025, '2024 and 2025'],
  [2023, 2025, '2023 to 2025'],
])('the years from %d to %d are named', (first, last, text) => expect(formatYears(first, last)).toBe(text));

test.each([
  [['junior'], 'junior'],
  [['junior', 'senior'], 'junior and senior'],
  [['junior', 'senior', 'staff'], 'junior, senior, and staff'],
])('%j is a list in words', (names, text) => expect(listAnd(names)).toBe(text));

test.each([
  [1, 'January'],
  [12, 'December'],
])('month %d is %s', (month, name) => expect(nameMonth(month)).toBe(name));
