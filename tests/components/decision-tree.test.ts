import { describe, expect, test } from 'vitest';
import DecisionTreeView from '../../src/components/decision-tree/DecisionTreeView.astro';
import { walkMarkup } from '../../src/components/decision-tree/walk-markup.ts';
import FirstQuestionView from '../../src/components/first-question/FirstQuestionView.astro';
import { writeHtml } from '../../src/domain/markup.ts';
import type { Answers } from '../../src/domain/tree/answers.ts';
import { compileTree } from '../../src/domain/tree/compile.ts';
import { toyFigures } from '../toys-of-roles.ts';
import { toyRecords, toyTree } from '../toys-of-teams.ts';
import { elementsOf, renderView } from './view.ts';

const compiled = compileTree(toyTree, toyRecords);
const links = {
  answer: (question: string, option: string) => `?${question}=${option}`,
  ask: (question: string) => `?ask=${question}`,
};
const walk = (answers: Answers, asked: string | null = null) =>
  writeHtml(walkMarkup(compiled, { answers, asked }, links));
const render = () => renderView(DecisionTreeView, { tree: toyTree, compiled, figures: toyFigures });

describe('a tree without script', () => {
  test('asks the first question, says why, and leads to the lists on the page', async () => {
    const elements = elementsOf(await render());
    const choices = elements.filter(({ attributes }) => attributes['class'] === 'choice');
    expect(choices.map(({ attributes }) => attributes['href'])).toEqual(['#glue', '#time', '#time']);
    expect(elements.find(({ tag }) => tag === 'h3')?.text).toBe('1. Is there wood?');
    expect(elements.find(({ attributes }) => attributes['data-why'] === 'wood')?.text).toBe('Toys are made of it.');
  });

  test('looks as script will draw it, so that nothing moves', async () => {
    const shape = (html: string) =>
      elementsOf(html)
        .filter(({ tag }) => ['section', 'h3', 'ul', 'li', 'a'].includes(tag))
        .map(({ tag, attributes }) => `${tag} ${attributes['class'] ?? ''}`);
    const section = /<section.*<\/section>/s.exec(await render())?.[0] ?? '';
    expect(shape(section)).toEqual(shape(walk({})));
  });

  test('carries its data in a script that no text in them can end', async () => {
    const hostile = { ...compiled, name: '</script><img>' };
    const html = await renderView(DecisionTreeView, { tree: toyTree, compiled: hostile, figures: toyFigures });
    expect(html).not.toContain('</script><img>');
  });
});

describe('a walk', () => {
  test('shows the answers so far, each with a way to change it', () => {
    const html = walk({ wood: 'yes' });
    expect(html).toContain('href="?ask=wood"');
    expect(html).toContain('data-open="glue"');
    expect(html).toContain('href="?glue=no"');
  });

  test('marks the present answer to a question that is asked again', () => {
    expect(walk({ wood: 'yes', glue: 'yes', time: 'yes' }, 'glue')).toContain('Your answer so far.');
  });

  test('says at its end what each source would say, what we do and why', () => {
    const made = walk({ wood: 'no', time: 'yes' });
    for (const part of [
      'data-disagreement="T1"',
      'Toy survey</a>: They do: 7% of them.',
      'Why. </strong>We dropped one.',
    ]) {
      expect(made).toContain(part);
    }
    expect(walk({ wood: 'no', time: 'no' })).not.toContain('data-disagreement');
  });

  test('ends with the outcome, the rule and what is nearest', () => {
    const html = walk({ wood: 'no', time: 'yes' });
    for (const part of ['data-result="outcome" data-value="make"', 'data-value="time=yes"', 'data-value="buy"']) {
      expect(html).toContain(part);
    }
    expect(html).toContain('/toys/pay/calculator/?level=senior&amp;role=toy-maker');
    expect(html).toContain('Each of your answers mattered');
  });

  test('says when not every answer mattered', () => {
    expect(walk({ wood: 'yes', glue: 'yes', time: 'yes' })).toContain('Of your 3 answers, 2 mattered');
  });

  test('has no more to ask in a tree that needs no answer', () => {
    expect(writeHtml(walkMarkup({ ...compiled, start: 'buy' }, { answers: {}, asked: null }, links))).toBe('');
  });
});

test('the first question can be answered on another page', async () => {
  const html = await renderView(FirstQuestionView, { tree: toyTree, page: '/decide/', figures: toyFigures });
  const targets = elementsOf(html).flatMap(({ tag, attributes }) => (tag === 'a' ? [attributes['href']] : []));
  expect(targets).toEqual(expect.arrayContaining(['/toys/decide/?wood=yes#walk', '/toys/decide/?wood=no#walk']));
});
