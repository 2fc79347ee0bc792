import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findById } from '../../../src/domain/pay/find-by-id.ts';
import { drawOrganization, findOverloaded, type Person, type Post } from '../../../src/domain/plan/organization.ts';
import type { PlanSeat, PlanStage } from '../../../src/domain/plan/plan-data.ts';
import { toyPlanData } from '../../toys-of-plans.ts';

const garage = findById(toyPlanData.stages, 'garage');
const factory = findById(toyPlanData.stages, 'factory');
const people = (...roles: readonly string[]): Person[] => roles.map((role) => ({ role, from: null }));

/** Posts in a line each, indented by how many are above. */
function outline(posts: readonly Post[], above = ''): string[] {
  return posts.flatMap(({ role, level, reports }) => [
    `${above}${role}${level === null ? '' : ` ${level}`}`,
    ...outline(reports, `${above}- `),
  ]);
}

const draw = (stage: PlanStage, ...roles: readonly string[]) =>
  outline(drawOrganization(toyPlanData, stage, people(...roles)));

describe('with a head', () => {
  test('people report as their seats have it', () => {
    expect(draw(factory, 'maker', 'maker', 'seller', 'tester', 'boss')).toEqual([
      'boss chief',
      ...['- maker senior', '- - maker junior', '- - - tester senior'],
      '- seller senior',
    ]);
  });

  test('they report to the next one above whose seat is filled', () => {
    expect(draw(factory, 'maker', 'tester', 'boss')).toEqual(['boss chief', '- maker senior', '- - tester senior']);
    expect(draw(factory, 'tester', 'boss')).toEqual(['boss chief', '- tester senior']);
  });

  test('those without a seat report there, and some beside it to the founders', () => {
    expect(draw(factory, 'dreamer', 'clerk', 'clerk', 'boss')).toEqual([
      ...['clerk senior', 'clerk'],
      ...['boss chief', '- dreamer'],
    ]);
  });

  test('those who lead others in a stage without one report there, too', () => {
    expect(draw(garage, 'maker', 'maker', 'boss')).toEqual(['boss', '- maker senior', '- - maker junior']);
  });

  test('a second one reports to the founders', () => {
    expect(draw(factory, 'boss', 'boss', 'seller')).toEqual(['boss chief', '- seller senior', 'boss']);
  });
});

describe('without a head', () => {
  test('everybody else reports to the engineer who leads the others', () => {
    expect(draw(factory, 'maker', 'seller', 'dreamer', 'clerk')).toEqual([
      ...['maker senior', '- seller senior', '- dreamer'],
      'clerk senior',
    ]);
  });

  test('those who lead a group report to the founders, and not to each other', () => {
    const split: PlanStage = {
      ...factory,
      seats: factory.seats.map((seat) => (seat.id === 'test' ? { ...seat, reportsTo: 'shop' } : seat)),
    };
    expect(draw(split, 'maker', 'maker', 'seller', 'tester', 'dreamer')).toEqual([
      ...['maker senior', '- maker junior', '- dreamer'],
      ...['seller senior', '- tester senior'],
    ]);
  });

  test('whoever sits instead of the engineer leads the others', () => {
    expect(draw(garage, 'seller', 'tester', 'dreamer')).toEqual(['seller senior', '- tester junior', '- dreamer']);
  });

  test('whoever could sit instead does not lead while the engineer is there', () => {
    expect(draw(garage, 'seller', 'maker', 'tester')).toEqual([
      ...['maker senior', '- seller senior', '- tester junior'],
    ]);
  });

  test('all report to the founders where nobody leads', () => {
    expect(draw(garage, 'tester', 'clerk', 'dreamer')).toEqual(['tester junior', 'clerk senior', 'dreamer']);
  });

  test('nobody is nobody', () => expect(draw(factory)).toEqual([]));
});

describe('somebody who is hired', () => {
  const hire = (id: string | null): Person => ({
    ...{ role: 'maker', from: 4 },
    seat: garage.seats.find((seat) => seat.id === id) ?? null,
  });

  test('sits in the seat that they are hired for, and comes when they come', () => {
    expect(drawOrganization(toyPlanData, garage, [...people('seller'), hire('second')])).toEqual([
      {
        ...{ role: 'seller', level: 'senior', from: null },
        reports: [{ role: 'maker', level: 'junior', from: 4, reports: [] }],
      },
    ]);
  });

  test('sits in none where none was meant', () => {
    expect(outline(drawOrganization(toyPlanData, garage, [hire(null)]))).toEqual(['maker']);
  });
});

test('a lead whose seat the stage does not have is nobody', () => {
  const broken = { ...garage, seats: garage.seats.map((seat) => ({ ...seat, reportsTo: seat.reportsTo && 'nobody' })) };
  expect(draw(broken, 'tester', 'maker')).toEqual(['tester junior', 'maker senior']);
});

test('a head below somebody else is not above them at the same time', () => {
  const seats = factory.seats.map((seat) => (seat.id === 'head' ? { ...seat, reportsTo: 'desk' } : seat));
  expect(draw({ ...factory, seats }, 'boss', 'clerk', 'seller', 'dreamer')).toEqual([
    ...['clerk senior', '- boss chief', '- - seller senior', '- - dreamer'],
  ]);
  const above = { ...toyPlanData, apart: [] };
  expect(outline(drawOrganization(above, { ...factory, seats }, people('boss', 'clerk')))).toEqual([
    ...['clerk senior', '- boss chief'],
  ]);
});

describe('whatever the seats of a stage,', () => {
  const roles = toyPlanData.roles.map(({ id }) => id);
  const anyRole = fc.constantFrom(...roles);
  /** Seats that report to no seat behind them, so that there is no circle, in any order. */
  const anySeats = fc
    .array(fc.tuple(anyRole, fc.option(fc.nat({ max: 20 })), fc.option(fc.nat({ max: 20 }))), { maxLength: 8 })
    .chain((drawn) => {
      const idAt = (from: number | null, index: number) => (from === null || index === 0 ? null : `${from % index}`);
      const seats = drawn.map(
        ([role, lead, instead], index): PlanSeat => ({
          ...{ id: `${index}`, role, level: 'senior', isOptional: false, why: 'So.' },
          ...{ reportsTo: idAt(lead, index), insteadOf: idAt(instead, index) },
        }),
      );
      return fc.shuffledSubarray(seats, { minLength: seats.length });
    });

  test('everybody has one place in it', () => {
    fc.assert(
      fc.property(anySeats, fc.array(anyRole, { maxLength: 10 }), (seats, team) => {
        const posts = drawOrganization(toyPlanData, { ...garage, seats }, people(...team));
        const placed = outline(posts).map((line) => line.replace(/^(?:- )*/, '').split(' ')[0]);
        expect(placed.toSorted()).toEqual(team.toSorted());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the engineers who guide too many', () => {
  const overloaded = (stage: PlanStage, ...roles: readonly string[]) =>
    findOverloaded(toyPlanData, drawOrganization(toyPlanData, stage, people(...roles)));

  test('are those with more people than somebody can guide who still builds', () => {
    expect(overloaded(garage, 'maker', 'maker', 'tester')).toEqual([]);
    expect(overloaded(garage, 'maker', 'maker', 'tester', 'dreamer')).toEqual([{ role: 'maker', people: 3 }]);
  });

  test('are found below a head, who is none of them', () => {
    const roles = ['boss', 'dreamer', 'dreamer', 'dreamer'];
    expect(overloaded(factory, ...roles)).toEqual([]);
    const wide = { ...factory, seats: factory.seats.map((seat) => ({ ...seat, reportsTo: seat.reportsTo && 'lead' })) };
    const below = {
      ...wide,
      seats: wide.seats.map((seat) => (seat.id === 'lead' ? { ...seat, reportsTo: 'head' } : seat)),
    };
    expect(overloaded(below, 'boss', 'maker', 'maker', 'tester', 'seller')).toEqual([{ role: 'maker', people: 3 }]);
  });
});
