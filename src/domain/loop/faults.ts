import type { Family } from '../../schemas/family.ts';
import type { Level } from '../../schemas/level.ts';
import type { Loop } from '../../schemas/loop.ts';
import type { Question } from '../../schemas/question.ts';
import type { Role } from '../../schemas/role.ts';
import { hasLevel, testedAt } from './tested.ts';

export interface HiringRecords {
  roles: readonly Pick<Role, 'id' | 'ladder' | 'competencies'>[];
  /** From the lowest up. */
  levels: readonly Pick<Level, 'id'>[];
  families: readonly Pick<Family, 'id' | 'roles'>[];
  loops: readonly Pick<Loop, 'id' | 'family' | 'level' | 'steps'>[];
  questions: readonly Pick<Question, 'id' | 'competency' | 'interview' | 'roles' | 'levels'>[];
}

/** What does not fit together, and the record in which it stands. */
export interface LoopFault {
  collection: keyof HiringRecords;
  id: string;
  path: readonly (string | number)[];
  found: string;
  expected: string;
  fix: string;
}

/** No competency may take more of a candidate's time than this many steps. */
const mostSteps = 2;

/**
 * What keeps the interviews from testing each role on its competencies: none of them untested or tested to weariness,
 * nothing tested that the role does not need, and each question asked where its competency is tested.
 */
export function loopFaults(records: HiringRecords): LoopFault[] {
  // A handbook may have questions and no loops: then only what holds without them is looked at.
  if (records.loops.length === 0) return questionFaults(records);
  return [
    ...familyFaults(records),
    ...records.loops.flatMap((loop) => stepFaults(loop, records)),
    ...questionFaults(records),
  ];
}

function familyFaults({ families, roles, loops }: HiringRecords): LoopFault[] {
  const homes = (role: string) => families.filter((family) => family.roles.includes(role));
  const strays = roles.flatMap(({ id }): LoopFault[] => {
    const found = homes(id).map((family) => family.id);
    if (found.length === 1) return [];
    return [
      {
        collection: 'roles',
        id,
        path: ['id'],
        found: found.length === 0 ? `the role "${id}" in no family` : `the role "${id}" in ${found.join(' and ')}`,
        expected: 'every role in one family of data/families',
        fix: found.length === 0 ? 'Add it to the roles of a family.' : 'Leave it in one of them.',
      },
    ];
  });
  const lacking = families.flatMap(({ id, roles: members }): LoopFault[] => {
    const steps = roles.filter((role) => members.includes(role.id)).flatMap(({ ladder }) => ladder);
    return [...new Set(steps.map(({ level }) => level))].flatMap((level) => {
      const count = loops.filter((loop) => loop.family === id && loop.level === level).length;
      if (count === 1) return [];
      return [
        {
          collection: 'families',
          id,
          path: ['id'],
          found: `${count === 0 ? 'no loop' : `${count} loops`} of the family "${id}" for the level "${level}"`,
          expected: 'one for every level that a role of the family has',
          fix: count === 0 ? 'Add one to data/loops.' : 'Remove all but one.',
        },
      ];
    });
  });
  const needless = loops.flatMap(({ id, family, level }): LoopFault[] => {
    const members = families.find((entry) => entry.id === family)?.roles ?? [];
    if (roles.some((role) => members.includes(role.id) && hasLevel(role, level))) return [];
    return [
      {
        collection: 'loops',
        id,
        path: ['level'],
        found: `a loop of the family "${family}" for the level "${level}", which none of its roles has`,
        expected: 'a level from the ladder of one of them',
        fix: 'Remove the loop, or correct its level.',
      },
    ];
  });
  return [...strays, ...lacking, ...needless];
}

function stepFaults(loop: HiringRecords['loops'][number], { families, roles, levels }: HiringRecords): LoopFault[] {
  const members = families.find(({ id }) => id === loop.family)?.roles ?? [];
  const order = levels.map(({ id }) => id);
  const tested = roles
    .filter((role) => members.includes(role.id) && hasLevel(role, loop.level))
    .flatMap((role) => testedAt(role, loop.level, order).map(({ competency }) => ({ role: role.id, competency })));
  // A level that no role has is named already.
  if (tested.length === 0) return [];
  const wrong = tested.flatMap(({ role, competency }): LoopFault[] => {
    const count = loop.steps.filter((step) => step.competencies.includes(competency)).length;
    if (count >= 1 && count <= mostSteps) return [];
    return [
      {
        collection: 'loops',
        id: loop.id,
        path: ['steps'],
        found: `${count === 0 ? 'no step that tests' : `${count} steps that test`} "${competency}" of the role "${role}"`,
        expected: 'one step or two',
        fix: count === 0 ? 'Add it to the competencies of a step.' : 'Leave it with the steps that show it best.',
      },
    ];
  });
  const needless = loop.steps.flatMap(({ interview, competencies }, index): LoopFault[] =>
    competencies
      .filter((competency) => !tested.some((entry) => entry.competency === competency))
      .map((competency) => ({
        collection: 'loops',
        id: loop.id,
        path: ['steps', index, 'competencies'],
        found: `"${competency}" in the step "${interview}", which no role of the family needs at this level`,
        expected: 'only what somebody is tested on',
        fix: 'Remove it, or add it to the competencies of a role.',
      })),
  );
  return [...wrong, ...needless];
}

function questionFaults({ questions, roles, levels, families, loops }: HiringRecords): LoopFault[] {
  const order = levels.map(({ id }) => id);
  const reasonAgainst = (question: HiringRecords['questions'][number], roleId: string, level: string) => {
    const role = roles.find(({ id }) => id === roleId);
    if (!role || !hasLevel(role, level)) return 'which has no such level';
    if (!testedAt(role, level, order).some(({ competency }) => competency === question.competency)) {
      return `which is not tested on "${question.competency}" there`;
    }
    if (loops.length === 0) return null;
    const family = families.find((entry) => entry.roles.includes(roleId))?.id;
    const loop = loops.find((entry) => entry.family === family && entry.level === level);
    const step = loop?.steps.find(({ interview }) => interview === question.interview);
    if (!step) return `whose loop has no step "${question.interview}"`;
    return step.competencies.includes(question.competency)
      ? null
      : `whose step "${question.interview}" does not test "${question.competency}"`;
  };
  return questions.flatMap((question) =>
    question.roles.flatMap((role) =>
      question.levels.flatMap((level): LoopFault[] => {
        const reason = reasonAgainst(question, role, level);
        if (reason === null) return [];
        return [
          {
            collection: 'questions',
            id: question.id,
            path: ['id'],
            found: `the question "${question.id}" for the role "${role}" at the level "${level}", ${reason}`,
            expected: 'a question to be asked where its competency is tested',
            fix: 'Change its competency, its interview, its roles or its levels.',
          },
        ];
      }),
    ),
  );
}
