import { describe, expect, test } from 'vitest';
import { titleSchema } from '../../src/schemas/title.ts';
import { messagesOf } from './messages.ts';

const toyTitle = { id: 'toy-maker', title: 'Toy maker', role: 'toy-maker', sure: 'certain' };
const messages = (more: object) => messagesOf(titleSchema, { ...toyTitle, ...more });

describe('a job title', () => {
  test('names the role that it means', () => {
    expect(titleSchema.parse(toyTitle)).toEqual(toyTitle);
  });

  test('may say what the duties must show', () => {
    const toyNote = { ...toyTitle, note: 'The duties name wheels.' };
    expect(titleSchema.parse(toyNote)).toEqual(toyNote);
  });

  test.each([
    ['role', 'roles/toy-maker'],
    ['sure', 'maybe'],
    ['title', ' '],
    ['note', ' '],
    ['note', 7],
    ['id', undefined],
  ])('has no %s such as %j', (key, value) => {
    expect(messages({ [key]: value })).toEqual([expect.stringMatching(`^${key}: `)]);
  });

  test('has no other keys', () => {
    expect(messages({ level: 'senior' })).toEqual(['Unrecognized key: "level"']);
  });
});
