import { describe, expect, test } from 'vitest';
import { type HiringRecords, loopFaults } from '../../../src/domain/loop/faults.ts';
import { toyFamily, toyLoop, toyQuestion, toyQuestions } from '../../toys-of-hiring.ts';
import { toyLevels, toyRole } from '../../toys-of-roles.ts';

const [bench, home] = toyLoop.steps;
if (!bench || !home) throw new Error('The toy loop has steps.');
const junior = { ...toyLoop, id: 'makers-junior', level: 'junior', steps: [bench] };
const good: HiringRecords = {
  roles: [toyRole],
  levels: toyLevels,
  families: [{ ...toyFamily, roles: ['toy-maker'] }],
  loops: [junior, toyLoop],
  questions: [toyQuestion],
};
const faultsWith = (changed: Partial<HiringRecords>) =>
  loopFaults({ ...good, ...changed }).map(({ collection, id, found }) => `${collection} ${id}: ${found}`);

test('loops and questions that fit together have no fault', () => {
  expect(loopFaults(good)).toEqual([]);
});

describe('content without loops', () => {
  const without = (questions: HiringRecords['questions']) => faultsWith({ families: [], loops: [], questions });

  test('has no fault, whatever its roles and questions are', () => {
    expect(without([toyQuestion])).toEqual([]);
  });

  test('still asks nobody about what they are not tested on', () => {
    expect(without([{ ...toyQuestion, competency: 'gluing', levels: ['junior'] }])).toHaveLength(1);
  });
});

test('no loop is for a level that no role of its family has', () => {
  const loop = { ...junior, id: 'makers-staff', level: 'staff' };
  expect(faultsWith({ loops: [junior, toyLoop, loop] })).toEqual([
    'loops makers-staff: a loop of the family "makers" for the level "staff", which none of its roles has',
  ]);
});

describe('every role is in one family:', () => {
  test('none is left out', () => {
    expect(faultsWith({ roles: [toyRole, { ...toyRole, id: 'toy-king' }] })).toEqual([
      'roles toy-king: the role "toy-king" in no family',
    ]);
  });

  test('none is in two', () => {
    const families = [...good.families, { id: 'kings', roles: ['toy-maker'] }];
    expect(faultsWith({ families })).toContain('roles toy-maker: the role "toy-maker" in makers and kings');
  });
});

describe('every level of a family has one loop:', () => {
  test('none is missing', () => {
    expect(faultsWith({ loops: [toyLoop], questions: [] })).toEqual([
      'families makers: no loop of the family "makers" for the level "junior"',
    ]);
  });

  test('none is there twice', () => {
    expect(faultsWith({ loops: [junior, toyLoop, { ...junior, id: 'again' }] })).toEqual([
      'families makers: 2 loops of the family "makers" for the level "junior"',
    ]);
  });
});

describe('every competency of a role is tested', () => {
  test('by at least one step', () => {
    const loops = [junior, { ...toyLoop, steps: [bench] }];
    expect(faultsWith({ loops })).toEqual([
      'loops makers-senior: no step that tests "planning" of the role "toy-maker"',
    ]);
  });

  test('and by no more than two', () => {
    const loops = [{ ...junior, steps: [bench, bench, bench] }, toyLoop];
    expect(faultsWith({ loops })).toEqual(['loops makers-junior: 3 steps that test "sawing" of the role "toy-maker"']);
  });

  test('and nothing is tested that the level does not ask for', () => {
    const loops = [{ ...junior, steps: [bench, { ...home, competencies: ['planning'] }] }, toyLoop];
    expect(faultsWith({ loops })).toEqual([
      'loops makers-junior: "planning" in the step "home", which no role of the family needs at this level',
    ]);
  });
});

describe('a question is asked where its competency is tested:', () => {
  const question = (changed: Partial<typeof toyQuestion>) =>
    faultsWith({ questions: [{ ...toyQuestion, ...changed }] });
  const start = 'questions worst-plank: the question "worst-plank" for the role "toy-maker" at the level';

  test.each([
    ['at a level that the role has', { levels: ['staff'] }, `${start} "staff", which has no such level`],
    [
      'at a level at which it is tested',
      { competency: 'planning', interview: 'home', levels: ['junior'] },
      `${start} "junior", which is not tested on "planning" there`,
    ],
    [
      'in a step that the loop has',
      { interview: 'home', levels: ['junior'] },
      `${start} "junior", whose loop has no step "home"`,
    ],
    [
      'in a step that tests it',
      { competency: 'planning', levels: ['senior'] },
      `${start} "senior", whose step "bench" does not test "planning"`,
    ],
  ])('%s', (_, changed, fault) => expect(question(changed)).toEqual([fault]));

  test('of every role and level that it names', () => {
    expect(question({ levels: ['staff', 'mid'] })).toHaveLength(2);
    expect(faultsWith({ questions: toyQuestions })).toEqual([
      'questions first-plan: the question "first-plan" for the role "toy-maker" at the level "senior", whose step "bench" does not test "planning"',
    ]);
  });
});
