import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { readRecords } from '../../src/content-files/records.ts';
import { textFields } from '../../src/content-files/text-fields.ts';
import { hasLevel, testedAt } from '../../src/domain/loop/tested.ts';
import { findUnfairWord } from '../../src/domain/unfair-words.ts';
import { collections } from '../../src/schemas/collections.ts';
import { messageKinds } from '../../src/schemas/message.ts';
import { questionTopics } from '../../src/schemas/question.ts';
import { signalKinds } from '../../src/schemas/signal.ts';
import { recordsOf } from './content-records.ts';

const folder = contentFolder();
const roles = recordsOf('roles');
const levels = recordsOf('levels');
const families = recordsOf('families');
const loops = recordsOf('loops');
const interviews = recordsOf('interviews');
const questions = recordsOf('questions');
const tasks = recordsOf('take-homes');
const rubrics = recordsOf('rubrics');
const signals = recordsOf('signals');
const messages = recordsOf('messages');

const order = levels.map(({ id }) => id);
/** Every role at every level that it has, with the loop by which it is interviewed. */
const posts = roles.flatMap((role) => {
  const family = families.find((entry) => entry.roles.includes(role.id));
  return levels
    .filter(({ id }) => hasLevel(role, id))
    .map(({ id: level }) => ({
      role,
      post: `${role.id}, ${level}`,
      level,
      tested: testedAt(role, level, order).map(({ competency }) => competency),
      steps: loops.find((loop) => loop.family === family?.id && loop.level === level)?.steps ?? [],
    }));
});

test('there are posts to look at', () => {
  expect(posts.length).toBeGreaterThan(40);
});

describe.each(posts)('the loop for $post', ({ role, level, tested, steps }) => {
  test('tests every competency in one step or two', () => {
    const counts = tested.map((competency) => [
      competency,
      steps.filter(({ competencies }) => competencies.includes(competency)).length,
    ]);
    expect(counts.length).toBeGreaterThanOrEqual(4);
    expect(counts.filter(([, count]) => count !== 1 && count !== 2)).toEqual([]);
  });

  test('begins with a step that tests nothing, and has no other of that kind', () => {
    expect(steps.map(({ competencies }) => competencies.length === 0)).toEqual(steps.map((_, index) => index === 0));
  });

  test('has a question for everything that a talk tests', () => {
    const isTalk = (interview: string) => interviews.some(({ id, hasTask }) => id === interview && !hasTask);
    const missing = steps
      .filter(({ interview }) => isTalk(interview))
      .flatMap(({ interview, competencies }) =>
        competencies
          .filter((competency) => tested.includes(competency))
          .filter(
            (competency) =>
              !questions.some(
                (question) =>
                  question.interview === interview &&
                  question.competency === competency &&
                  question.roles.includes(role.id) &&
                  question.levels.includes(level),
              ),
          )
          .map((competency) => `${interview}: ${competency}`),
      );
    expect(missing).toEqual([]);
  });

  test('has a task for its exercise that fits into the time', () => {
    const withTask = new Set(interviews.filter(({ hasTask }) => hasTask).map(({ id }) => id));
    const exercise = steps.find(({ interview }) => withTask.has(interview));
    if (!exercise) return expect(role.id).toBe('head-of-ml');
    const fitting = tasks.filter(
      (task) => task.roles.includes(role.id) && task.levels.includes(level) && task.hours * 60 <= exercise.minutes,
    );
    return expect(fitting.length).toBeGreaterThan(0);
  });
});

describe('the question bank', () => {
  test('is large', () => {
    expect(questions.length).toBeGreaterThanOrEqual(120);
  });

  test.each(roles)('has questions for the role $id', ({ id }) => {
    expect(questions.filter((question) => question.roles.includes(id)).length).toBeGreaterThanOrEqual(8);
  });

  test.each(Object.keys(questionTopics))('has a set on the subject %s', (topic) => {
    expect(questions.filter(({ topics }) => topics.some((name) => name === topic)).length).toBeGreaterThanOrEqual(8);
  });

  test('asks nothing twice', () => {
    const texts = questions.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

describe('take-homes', () => {
  const research = families.find(({ id }) => id === 'research')?.roles ?? [];
  test.each([
    ['applied AI', ['applied-ai-engineer']],
    ['ML', ['ml-engineer']],
    ['MLOps', ['mlops-engineer']],
    ['data engineering', ['data-engineer']],
    ['research', research],
  ])('are two or more for %s', (_, ids) => {
    expect(tasks.filter((task) => task.roles.some((id) => ids.includes(id))).length).toBeGreaterThanOrEqual(2);
  });

  test.each(tasks)('$id keeps to our limit of time, and to the six criteria', ({ hours, rubric }) => {
    expect(hours).toBeLessThanOrEqual(3);
    const work = rubrics.filter(({ kind }) => kind === 'work').map(({ id }) => id);
    expect(rubric.map(({ criterion }) => criterion).filter((id) => !work.includes(id))).toEqual([]);
  });
});

describe('rubrics', () => {
  test('are six for a piece of work', () => {
    expect(rubrics.filter(({ kind }) => kind === 'work')).toHaveLength(6);
  });

  test('are one for every step that tests something', () => {
    const scored = new Set(
      loops.flatMap(({ steps }) =>
        steps.filter(({ competencies }) => competencies.length > 0).map(({ interview }) => interview),
      ),
    );
    const own = rubrics.filter(({ kind }) => kind === 'interview').map(({ interview }) => interview);
    expect(own.toSorted()).toEqual([...scored].toSorted());
  });
});

test('every step of an interview is used by a loop', () => {
  const used = new Set(loops.flatMap(({ steps }) => steps.map(({ interview }) => interview)));
  expect(interviews.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

describe.each(roles)('for the role $id there is', ({ id }) => {
  test.each(['job-descriptions', 'offers', 'onboarding'] as const)('one record of %s', (name) => {
    expect(recordsOf(name).filter(({ role }) => role === id)).toHaveLength(1);
  });

  test.each(Object.keys(messageKinds))('one message of the kind %s', (kind) => {
    expect(messages.filter((message) => message.role === id && message.kind === kind)).toHaveLength(1);
  });

  test.each(['counts', 'overrated'])('a signal of its own that is marked %s', (kind) => {
    expect(signals.some((signal) => signal.roles.includes(id) && signal.kind === kind)).toBe(true);
  });
});

test.each(Object.keys(signalKinds))('some signals of the kind %s', (kind) => {
  expect(signals.filter((signal) => signal.kind === kind).length).toBeGreaterThanOrEqual(8);
});

describe('nothing that interviewers ask, write or score by is about what is none of their business:', () => {
  // Stricter than the check of everybody's content: our own texts have no need of these words in any sense.
  const words = new Set(
    (
      'age aged birth young younger retire retired retirement family families child children kid kids baby native ' +
      'citizen citizens immigration ethnic racial religion religious pray prayer health healthy healthcare ill sick ' +
      'sickness medical medication disabled disability gender sexual political politics military convicted'
    ).split(' '),
  );
  const findStrict = (text: string) => text.match(/\p{L}+/gu)?.find((word) => words.has(word.toLowerCase()));
  // What not to conclude may name it: that is what it is there for.
  const isAdvice = (path: readonly unknown[]) => path[0] === 'notInfer';
  test.each(['questions', 'rubrics', 'messages', 'take-homes', 'competencies', 'interviews', 'loops'] as const)(
    '%s',
    (name) => {
      const found = readRecords(folder, name).records.flatMap(({ id, value }) =>
        textFields(collections[name], value)
          .filter(({ path }) => !isAdvice(path))
          .flatMap(({ value: text }) => {
            const word = findUnfairWord(text)?.word ?? findStrict(text);
            return word === undefined ? [] : [`${id}: ${word}`];
          }),
      );
      expect(found).toEqual([]);
    },
  );
});
