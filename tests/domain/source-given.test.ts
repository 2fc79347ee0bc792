import { expect, test } from 'vitest';
import { isSourceGiven } from '../../src/domain/source-given.ts';
import { toyRange, toySource } from '../toys.ts';
import { toyRumor } from '../toys-of-roles.ts';

test.each([
  ['a survey', toyRange, toySource, true],
  ['a survey with a note', { ...toyRange, note: 'A small group.' }, toySource, true],
  ['a guide that names no source', { ...toyRange, note: 'No source given, and not said when.' }, toySource, false],
  ['the same in other words', { ...toyRange, note: 'Old, and no source is given.' }, toySource, false],
  ['a publication of unknown origin', toyRange, toyRumor, false],
])('whether a source is given: %s', (_, figure, source, isGiven) => {
  expect(isSourceGiven(figure, source)).toBe(isGiven);
});
