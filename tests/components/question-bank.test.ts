import { describe, expect, test } from 'vitest';
import QuestionBankView from '../../src/components/question-bank/QuestionBankView.astro';
import { hiringRecords, toyCompetencies, toyInterviews, toyQuestions } from '../toys-of-hiring.ts';
import { toyLevels, toyRole, toySeller } from '../toys-of-roles.ts';
import { elementsOf, renderView } from './view.ts';

const props = {
  questions: toyQuestions,
  competencies: toyCompetencies,
  roles: [toyRole, toySeller],
  levels: toyLevels,
  interviews: toyInterviews,
  sources: hiringRecords.sources,
  figures: hiringRecords.figures,
};
const elements = elementsOf(await renderView(QuestionBankView, props));
const all = (tag: string) => elements.filter((element) => element.tag === tag);

test('questions stand below what they test, each under its id', () => {
  const headings = elements.filter(({ tag }) => tag === 'h3' || tag === 'h4');
  expect(headings.map(({ text, attributes }) => [text, attributes['id']])).toEqual([
    ['Sawing', 'about-sawing'],
    ['Which plank was the worst?', 'worst-plank'],
    ['Planning', 'about-planning'],
    ['What was the plan?', 'first-plan'],
  ]);
});

test('a question says whom it is asked of and how to read its answers', () => {
  const [article] = all('article');
  const text = article?.text.replaceAll('\u00A0', ' ');
  for (const part of ['Toy maker · junior, senior · Talk at the bench, 10 min', 'Why that one?', 'Blames the saw.']) {
    expect(text).toContain(part);
  }
  expect(
    all('dt')
      .map((label) => label.text)
      .slice(0, 4),
  ).toEqual(['Strong', 'Mixed', 'Weak', 'Don’t infer']);
});

test('a question carries what it can be chosen by', () => {
  expect(all('article').map(({ attributes }) => attributes)).toEqual([
    expect.objectContaining({
      'data-filtered': '',
      'data-role': 'toy-maker',
      'data-level': 'junior senior',
      'data-interview': 'bench',
      'data-competency': 'sawing',
      'data-topic': 'failure',
    }),
    expect.objectContaining({ 'data-level': 'senior', 'data-competency': 'planning' }),
  ]);
});

describe('the choices', () => {
  test('hold what some question has, and are left out where there is nothing to choose', () => {
    const options = all('option').map(({ attributes }) => attributes['value']);
    expect(options.filter((value) => value !== 'all')).toEqual([...['junior', 'senior'], ...['sawing', 'planning']]);
  });

  test('are out of use until script runs, while everything is there', () => {
    expect(all('select').every(({ attributes }) => 'disabled' in attributes)).toBe(true);
    const [output] = all('output');
    expect(output).toMatchObject({ text: '2 questions', attributes: { 'data-value': '2' } });
  });
});
