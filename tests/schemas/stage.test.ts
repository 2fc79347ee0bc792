import { describe, expect, test } from 'vitest';
import { stageSchema } from '../../src/schemas/stage.ts';
import { toyStage } from '../toys-of-teams.ts';
import { messagesOf } from './messages.ts';

const [seat] = toyStage.team;
/** What is wrong with a team of these seats, each given by its id and the seat that it reports to. */
const pathsOf = (...team: readonly [id: string, reportsTo?: string][]) =>
  messagesOf(stageSchema, {
    ...toyStage,
    team: team.map(([id, reportsTo]) => ({ ...seat, id, reportsTo })),
  }).map((text) => text.split(':')[0]);

describe('the seats of a stage', () => {
  test('report to each other, or to nobody in the team', () => {
    expect(pathsOf(['a'], ['b', 'a'], ['c', 'b'], ['d'])).toEqual([]);
  });

  test('have an id each', () => {
    expect(pathsOf(['a'], ['b'], ['a'])).toEqual(['team.2.id']);
  });

  test('report to no seat that there is not', () => {
    expect(pathsOf(['a'], ['b', 'boss'])).toEqual(['team.1.reportsTo']);
  });

  test('stand instead of one that there is', () => {
    const withSecond = (insteadOf: string) =>
      messagesOf(stageSchema, {
        ...toyStage,
        team: [
          { ...seat, id: 'first' },
          { ...seat, id: 'second', insteadOf },
        ],
      });
    expect(withSecond('first')).toEqual([]);
    expect(withSecond('fist')).toEqual([expect.stringMatching(/^team\.1\.insteadOf: .*"first"/)]);
  });

  test('do not report to themselves', () => {
    expect(pathsOf(['a', 'a'])).toEqual(['team.0.reportsTo']);
  });

  test('do not report to each other in a circle, which is said once', () => {
    expect(pathsOf(['a', 'c'], ['b', 'c'], ['c', 'd'], ['d', 'b'])).toEqual(['team.1.reportsTo']);
  });
});
