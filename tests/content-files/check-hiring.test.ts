import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-files/content-check.ts';
import { faultsAfter } from '../faults-after.ts';
import { copyToyContent, toyContent } from '../folder.ts';
import { sentencesOf } from '../sentences.ts';

describe('the interviews of the toy handbook', () => {
  test('test every competency of a role', () => {
    expect(faultsAfter('data/loops.yaml', 'competencies: [sawing]', 'competencies: []')).toEqual([
      'content/data/loops.yaml:5: found no step that tests "sawing" of the role "toy-maker", expected one step or two. Add it to the competencies of a step.',
      'content/data/questions.yaml:1: found the question "worst-plank" for the role "toy-maker" at the level "senior", whose step "bench" does not test "sawing", expected a question to be asked where its competency is tested. Change its competency, its interview, its roles or its levels.',
    ]);
  });

  test('test nothing else', () => {
    const planning = '    - competency: planning\n      from: senior\n      shows: Draws first.\n';
    expect(faultsAfter('data/roles.yaml', planning, '')).toEqual([
      'content/data/loops.yaml:14: found "planning" in the step "drawing", which no role of the family needs at this level, expected only what somebody is tested on. Remove it, or add it to the competencies of a role.',
    ]);
  });

  test('have a family for every role', () => {
    expect(faultsAfter('data/families.yaml', 'roles: [toy-maker]', 'roles: [toy-makr]')).toEqual([
      'content/data/families.yaml:3: found a reference to "toy-makr", expected the id of a record in data/roles. Did you mean toy-maker?',
    ]);
  });

  test('have steps that there are', () => {
    expect(faultsAfter('data/questions.yaml', 'interview: bench', 'interview: beach')).toEqual([
      expect.stringMatching(/^content\/data\/questions\.yaml:6: found a reference to "beach".+Did you mean bench\?$/),
    ]);
  });
});

test('what is said to candidates asks nothing that is none of your business', () => {
  expect(faultsAfter('data/questions.yaml', 'Which plank was the worst?', 'Are you married?')).toEqual([
    'content/data/questions.yaml:2: found "married" in words for a candidate, expected nothing about family, which in many countries an employer may not ask about. Say what you need to know about the work; if it is a word of your trade, add it to "tradeWords" in site.yaml.',
  ]);
});

test('words of the company’s own trade may be said', () => {
  const site = readFileSync(join(toyContent, 'site.yaml'), 'utf8');
  const questions = readFileSync(join(toyContent, 'data/questions.yaml'), 'utf8');
  const folder = copyToyContent({
    'site.yaml': `${site}tradeWords: [Marriage]\n`,
    'data/questions.yaml': questions.replace('Which plank was the worst?', 'Which toy is for a marriage?'),
  });
  expect(sentencesOf(checkContent(folder).faults, folder)).toEqual([]);
});

test('what is said among those who hire may name it', () => {
  expect(faultsAfter('data/questions.yaml', 'A good shop has no bad planks.', 'Nothing about age.')).toEqual([]);
});
