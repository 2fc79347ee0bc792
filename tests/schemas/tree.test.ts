import { describe, expect, test } from 'vitest';
import { treeSchema } from '../../src/schemas/tree.ts';
import { toyTree } from '../toys-of-teams.ts';
import { messagesOf } from './messages.ts';

const [wood, glue, time] = toyTree.questions;
const [make, buy] = toyTree.outcomes;
const pathsOf = (more: object) => messagesOf(treeSchema, { ...toyTree, ...more }).map((text) => text.split(':')[0]);

describe('a tree', () => {
  test('is one when every answer leads to a question or an outcome of it', () => {
    expect(pathsOf({})).toEqual([]);
  });

  test.each(['nowhere', 'make'])('does not start at %s, which is no question', (start) => {
    expect(pathsOf({ start })).toEqual(['start']);
  });

  test('has no answer that leads nowhere', () => {
    expect(pathsOf({ outcomes: [make, { ...buy, id: 'bye' }] })).toEqual([
      'questions.1.options.1.to',
      'questions.1.options.2.to',
      'questions.2.options.1.to',
      'questions.2.options.2.to',
    ]);
  });

  test('has every id once, among questions and outcomes together', () => {
    expect(pathsOf({ questions: [wood, glue, time, glue] })).toEqual(['questions.3.id']);
    expect(pathsOf({ outcomes: [make, buy, { ...buy, id: 'wood' }] })).toEqual(['outcomes.2.id']);
  });
});
