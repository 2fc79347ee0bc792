import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findContracts, findGaps } from '../../../src/domain/plan/gaps.ts';
import { toyPlanData } from '../../toys-of-plans.ts';
import { listWrongGaps } from './plan-faults.ts';
import { anyTeam } from './toy-inputs.ts';

type Team = Readonly<Record<string, number>>;
const gapsOf = (team: Team) => findGaps(toyPlanData, team).map(({ handoff, missing }) => `${handoff.id} ${missing}`);
const contractsOf = (team: Team) =>
  findContracts(toyPlanData, team).map(({ id, takers }) => `${id} ${takers.join(' ')}`);

describe('a handoff', () => {
  test.each<[string, Team, string[]]>([
    ['has no gap where nobody is on either side', {}, []],
    ['has one where nobody takes', { boss: 1 }, ['boss-to-clerk taker']],
    ['has one where nobody gives', { clerk: 2 }, ['boss-to-clerk giver']],
    ['has none where somebody is on both sides', { boss: 1, clerk: 1 }, []],
    ['has none where one of its takers is there', { tester: 1, dreamer: 1 }, []],
    ['has one where none of its takers is', { tester: 1 }, ['tester-to-makers taker']],
    ['has one for each side that is alone', { maker: 1 }, ['maker-to-seller taker', 'tester-to-makers giver']],
  ])('%s', (_, team, gaps) => expect(gapsOf(team)).toEqual(gaps));

  test('says what it looks like where nobody gives or takes', () => {
    expect(findGaps(toyPlanData, { clerk: 1 })[0]?.looks).toBe('Nobody gives in boss-to-clerk.');
    expect(findGaps(toyPlanData, { boss: 1 })[0]?.looks).toBe('Nobody takes in boss-to-clerk.');
  });
});

describe('a contract', () => {
  test.each<[string, Team, string[]]>([
    ['is there for none in an empty team', {}, []],
    ['needs both sides', { tester: 1, boss: 1 }, []],
    ['names the takers who are there', { tester: 1, maker: 1 }, ['tester-to-makers maker']],
    ['names all of them', { tester: 1, maker: 1, dreamer: 1 }, ['tester-to-makers maker dreamer']],
  ])('%s', (_, team, contracts) => expect(contractsOf(team)).toEqual(contracts));

  test('and a gap never stand for one handoff', () => {
    fc.assert(
      fc.property(anyTeam(), (team) => {
        const gaps = findGaps(toyPlanData, team).map(({ handoff }) => handoff.id);
        const contracts = findContracts(toyPlanData, team).map(({ id }) => id);
        expect(new Set([...gaps, ...contracts]).size).toBe(gaps.length + contracts.length);
      }),
    );
  });
});

test('a hire closes what their own absence opened, leaves what others leave open, and opens only their own handoffs', () => {
  const anyRole = fc.constantFrom(...toyPlanData.roles.map(({ id }) => id));
  fc.assert(
    fc.property(anyTeam(), anyRole, (team, role) => {
      expect(listWrongGaps(toyPlanData, team, role)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
