import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { authorComponents } from '../../src/content-files/author-components.ts';
import { unwrap } from '../../src/content-files/check-schema.ts';
import { checkContent } from '../../src/content-files/content-check.ts';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { faultSentence } from '../../src/content-files/fault.ts';
import { readPages } from '../../src/content-files/pages.ts';
import { readRecords } from '../../src/content-files/records.ts';
import { collections } from '../../src/schemas/collections.ts';
import { topics } from '../../src/schemas/faq.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { wordsSchema } from '../../src/schemas/words.ts';
import { recordsOf } from './content-records.ts';

const folder = contentFolder();
/**
 * The documents that we have read, our own judgment, two whose claims hold no number, two that pass them on, and two
 * papers from which we take no number.
 */
const sourcesWithoutFigures = new Set([
  ...['S0', 'S1', 'S2', 'S3', 'S4', 'handbook'],
  ...['world-economic-forum', 'rand', 'distantjob', 'svitla'],
  ...['sackett-2022', 'mccarthy-2010'],
]);
const slugs = readPages(folder).pages.map(({ slug }) => slug);
const manual = readFileSync(join(folder, 'README.md'), 'utf8');

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const roles = recordsOf('roles');
const levels = recordsOf('levels');
const handoffs = recordsOf('handoffs');
const triggers = recordsOf('triggers');
const figures = recordsOf('figures');
const titles = recordsOf('titles');
const glossary = recordsOf('glossary');
const questions = recordsOf('faq');

test('the content has no fault', () => {
  expect(checkContent(folder).faults.map(faultSentence)).toEqual([]);
});

test('every figure has a source, and every source that we cite for figures has one', () => {
  const sources = readRecords(folder, 'sources').records.map(({ id }) => id);
  const figures = readRecords(folder, 'figures').records;
  expect(figures.length).toBeGreaterThan(30);
  for (const { id, value } of figures) expect(sources, id).toContain(value['source']);
  const used = new Set(figures.map(({ value }) => value['source']));
  expect(sources.filter((id) => !used.has(id) && !sourcesWithoutFigures.has(id))).toEqual([]);
});

test('base and total pay never share a record', () => {
  for (const { id, value } of readRecords(folder, 'figures').records) {
    if (value['measure'] === 'base') expect(`${value['what']} ${value['note'] ?? ''}`, id).not.toMatch(/total comp/i);
  }
});

test('every component that pages may use has a live example', () => {
  const examples = readPages(folder).pages.filter(({ slug }) => /^reference\/writing(?:\/|$)/.test(slug));
  const shown = new Set(examples.flatMap(({ components }) => components.map(({ name }) => name)));
  expect([...Object.keys(authorComponents)].filter((name) => !shown.has(name))).toEqual([]);
});

describe('the roles', () => {
  test.each(roles)('$id has a guide, and titles by which search finds it', ({ id }) => {
    expect(slugs).toContain(`roles/${id}`);
    expect(titles.filter(({ role }) => role === id)).not.toEqual([]);
  });

  test('are counted from 1', () => {
    expect(roles.map(({ position }) => position).toSorted((a, b) => a - b)).toEqual(roles.map((_, index) => index + 1));
  });

  test.each(roles)('$id is no neighbor of itself', ({ id, neighbors }) => {
    expect(neighbors.map(({ role }) => role)).not.toContain(id);
  });

  test.each(roles)('$id grows through levels of one track, from the lowest up', ({ ladder }) => {
    const steps = ladder.map(({ level }) => level);
    const climbed = levels.filter((level) => steps.includes(level.id));
    expect(steps).toEqual(idsOf(climbed));
    expect(new Set(climbed.map(({ track }) => track)).size).toBe(1);
  });

  test.each(roles)('$id has bands of pay, and equity apart from them', ({ bands, equity }) => {
    const measured = (ids: readonly string[]) =>
      figures.filter(({ id }) => ids.includes(id)).map(({ measure }) => measure);
    const pay = ['base', 'total', 'pay-unspecified', 'average-pay', 'advertised-base'];
    expect(measured(bands).filter((measure) => !pay.includes(measure))).toEqual([]);
    expect(measured(equity).filter((measure) => measure !== 'equity')).toEqual([]);
  });

  test('have every figure of base or total pay among their bands', () => {
    const bands = new Set(roles.flatMap((role) => role.bands));
    const pay = figures.filter(({ measure }) => measure === 'base' || measure === 'total');
    expect(idsOf(pay).filter((id) => !bands.has(id))).toEqual([]);
  });

  test.each(triggers)('are called for by $id as they say themselves', ({ id, hires }) => {
    expect(idsOf(roles.filter((role) => role.triggers.includes(id))).toSorted()).toEqual(hires.toSorted());
  });
});

test('the levels go from the first job to the top, and then from the first team to the company', () => {
  const tracks = {
    individual: ['junior', 'mid', 'senior', 'staff', 'principal'],
    leading: ['manager', 'director', 'executive'],
  };
  for (const [track, ids] of Object.entries(tracks)) {
    expect(idsOf(levels.filter((level) => level.track === track)), track).toEqual(ids);
  }
});

describe('the team', () => {
  test.each(roles)('has a handoff from or to $id', ({ id }) => {
    expect(handoffs.filter(({ giver, takers }) => giver === id || takers.includes(id))).not.toEqual([]);
  });

  test('hands nothing over to the giver', () => {
    expect(idsOf(handoffs.filter(({ giver, takers }) => takers.includes(giver)))).toEqual([]);
  });

  test('has the handoffs that a source names', () => {
    expect(idsOf(handoffs.filter(({ sources }) => sources.includes('S3')))).toEqual([
      'data-engineer-to-data-scientist',
      'data-scientist-to-ml-engineer',
      'ml-engineer-to-mlops-engineer',
      'ai-researcher-to-ml-engineer',
      'ai-product-manager-to-technical-roles',
    ]);
  });
});

describe('what readers look up is complete:', () => {
  test('disagreements', () => {
    const ids = Array.from({ length: 25 }, (_, index) => `C${index + 1}`);
    expect(recordsOf('disagreements').map(({ id }) => id)).toEqual(ids);
  });

  test('job titles', () => {
    expect(titles.length).toBeGreaterThanOrEqual(120);
  });

  test('terms', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(60);
  });

  test('questions', () => {
    expect(questions.length).toBeGreaterThanOrEqual(30);
  });

  test.each(Object.keys(topics))('questions about the topic %s', (name) => {
    expect(questions.filter(({ topic }) => topic === name).length).toBeGreaterThanOrEqual(5);
  });
});

test('no word in the glossary stands for two terms', () => {
  const words = glossary.flatMap(({ term, aliases }) => [term, ...aliases]).map((word) => word.toLowerCase());
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

describe('content/README.md explains', () => {
  const schemas = {
    'Pages:': pageSchema,
    'The site:': siteSchema,
    'Words:': wordsSchema,
    'Sources:': collections.sources,
    'Figures:': collections.figures,
    'Titles:': collections.titles,
    'Roles:': collections.roles,
    'Neighbor jobs:': collections['neighbor-jobs'],
    'Levels:': collections.levels,
    'Competencies:': collections.competencies,
    'Handoffs:': collections.handoffs,
    'Stages:': collections.stages,
    'Triggers:': collections.triggers,
    'Readings:': collections.readings,
    'Plan method:': collections['plan-method'],
    'Trees:': collections.trees,
    'Families:': collections.families,
    'Interviews:': collections.interviews,
    'Loops:': collections.loops,
    'Rubrics:': collections.rubrics,
    'Questions:': collections.questions,
    'Take-homes:': collections['take-homes'],
    'Signals:': collections.signals,
    'Channels:': collections.channels,
    'Messages:': collections.messages,
    'Offers:': collections.offers,
    'Parts of an offer:': collections['offer-parts'],
    'Onboarding:': collections.onboarding,
    'Preparations:': collections.preparations,
    'Retention:': collections.retention,
    'Job descriptions:': collections['job-descriptions'],
    'Search steps:': collections['search-steps'],
    'Market:': collections.market,
    'Places:': collections.places,
    'Exchange rates:': collections['exchange-rates'],
    'Pay method:': collections['pay-method'],
    'Disagreements:': collections.disagreements,
    'Glossary:': collections.glossary,
    'FAQ:': collections.faq,
  };

  test('every collection', () => {
    const explained = new Set<z.core.$ZodType>(Object.values(schemas));
    const missing = Object.entries(collections).filter(([, schema]) => !explained.has(schema));
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  for (const [heading, schema] of Object.entries(schemas)) {
    test.each(keysOf(schema))(`${heading} $name`, ({ name, field }) => {
      const section = manualUnder(heading);
      const rows = section.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
      // Key, purpose, type, required and example, between the ends of the line.
      const own = rows.filter((cells) => cells.length === 7 && cells[1] === name);
      expect(own.map((cells) => cells[4] === 'yes')).toEqual([!z.safeParse(field, undefined).success]);
      for (const value of enumValues(field)) expect(section).toContain(`\`${value}\``);
    });
  }
});

/** Every key of a schema as the manual writes it, `team` → `role` for one in a block or in a list of blocks. */
function keysOf(schema: z.core.$ZodType, above = ''): { name: string; field: z.core.$ZodType }[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return keysOf(bare.element, above);
  if (!(bare instanceof z.ZodObject)) return [];
  return Object.entries(bare.shape).flatMap(([key, field]) => {
    const name = `${above}\`${key}\``;
    // The words have a table of their own.
    return [{ name, field }, ...(key === 'words' ? [] : keysOf(field, `${name} → `))];
  });
}

/** What stands under a heading of the manual, up to the next one. */
function manualUnder(heading: string): string {
  const sections = manual.split(/^#{2,3} /m).filter((section) => section.startsWith(heading));
  expect(sections, heading).toHaveLength(1);
  return sections.join();
}

function enumValues(field: z.core.$ZodType): string[] {
  const bare = unwrap(field);
  if (bare instanceof z.ZodArray) return enumValues(bare.element);
  return bare instanceof z.ZodEnum ? bare.options.map(String) : [];
}
