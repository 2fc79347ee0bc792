import { describe, expect, test } from 'vitest';
import HandoffFlowView from '../../src/components/handoff-flow/HandoffFlowView.astro';
import StagePartView from '../../src/components/stage-part/StagePartView.astro';
import TreePictureView from '../../src/components/tree-picture/TreePictureView.astro';
import { toyHandoffs, toyRecords, toyStage, toyTree } from '../toys-of-teams.ts';
import { elementsOf, renderView } from './view.ts';

const roles = [...toyRecords.roles.values()];
const pictures = [
  ['of a tree', await renderView(TreePictureView, { tree: toyTree, figures: toyRecords.figures })],
  ['of the handoffs', await renderView(HandoffFlowView, { caption: 'Who hands over', handoffs: toyHandoffs, roles })],
  ['of a team', await renderView(StagePartView, { stage: toyStage, part: 'team', ...toyRecords })],
] as const;

describe.each(pictures)('the picture %s', (_, html) => {
  const elements = elementsOf(html);
  const only = (tag: string) => {
    const found = elements.filter((element) => element.tag === tag);
    expect(found).toHaveLength(1);
    return found[0]?.attributes ?? {};
  };

  test('has a name and a description, for who cannot see it', () => {
    const svg = only('svg');
    expect(svg['role']).toBe('img');
    expect(svg['aria-labelledby']?.split(' ')).toEqual([only('title')['id'], only('desc')['id']]);
  });

  test('has ids that are no address for readers', () => {
    for (const tag of ['title', 'desc']) expect(only(tag)['id']).toMatch(/^pic--/);
  });

  test('is not read by search, and says no color of its own', () => {
    expect(only('svg')).toHaveProperty('data-pagefind-ignore');
    for (const { attributes } of elements) {
      expect(Object.keys(attributes)).not.toContain('fill');
      expect(Object.keys(attributes)).not.toContain('stroke');
    }
  });
});

test('the picture of a tree says every question and outcome by its mark and its text', () => {
  const [[, html]] = pictures;
  const texts = elementsOf(html)
    .filter(({ tag }) => tag === 'text')
    .map(({ text }) => text);
  for (const text of [
    '1',
    'Is there wood?',
    '2',
    'Is there glue?',
    '3',
    'Is there time?',
    'A',
    'Do make',
    'B',
    'Do buy',
  ]) {
    expect(texts).toContain(text);
  }
});
