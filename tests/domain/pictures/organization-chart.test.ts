import { describe, expect, test } from 'vitest';
import { organizationChart } from '../../../src/domain/pictures/organization-chart.ts';

const seats = [
  { id: 'lead', name: 'Lead', isOptional: false },
  { id: 'shop', name: 'Shop', isOptional: true },
  { id: 'helper', name: 'Helper', reportsTo: 'lead', isOptional: false },
];
const chart = organizationChart('Founder', seats);
const textOf = ({ lines }: (typeof chart.boxes)[number]) => lines.map(({ text }) => text).join(' ');

describe('the chart of a team', () => {
  test('has the person at the top first, and each seat below the one that it reports to', () => {
    expect(chart.boxes.map(textOf)).toEqual(['Founder', 'Lead', 'Helper', 'Shop']);
    const [top = 0, lead = 0, helper = 0, shop = 0] = chart.boxes.map(({ x }) => x);
    expect([lead > top, helper > lead, shop === lead]).toEqual([true, true, true]);
  });

  test('numbers the seats in the order in which they are given', () => {
    expect(chart.boxes.map(({ mark }) => mark?.text)).toEqual([undefined, '1', '3', '2']);
  });

  test('says which seats are optional', () => {
    expect(chart.boxes.map(({ isOptional }) => isOptional)).toEqual([false, false, false, true]);
  });

  test('has no box over another, and none outside the frame', () => {
    for (const [index, { x, y, width, height }] of chart.boxes.entries()) {
      const above = chart.boxes[index - 1];
      if (above) expect(y).toBeGreaterThanOrEqual(above.y + above.height);
      expect(x + width).toBeLessThan(chart.width);
      expect(y + height).toBeLessThan(chart.height);
    }
  });

  test('cannot be drawn of seats that report to each other', () => {
    const circle = seats.map((seat) => (seat.id === 'lead' ? { ...seat, reportsTo: 'helper' } : seat));
    expect(() => organizationChart('Founder', circle)).toThrow('circle');
  });
});
