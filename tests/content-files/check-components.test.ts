// cspell:ignore captoin growht measur

import { describe, expect, test } from 'vitest';
import { authorComponents } from '../../src/content-files/author-components.ts';
import { checkComponents, checkTables } from '../../src/content-files/check-components.ts';
import { listOr } from '../../src/content-files/fault.ts';
import { readPage } from '../../src/content-files/pages.ts';
import { measures } from '../../src/schemas/figure.ts';
import { sentencesOf } from '../sentences.ts';
import { toyPage } from '../toys.ts';

function pageOf(content: string, file = 'toys.mdx') {
  const read = readPage(file, 'toys', toyPage(content));
  if ('faults' in read) throw new Error(sentencesOf(read).join('\n'));
  return read.page;
}

const faults = (content: string) =>
  sentencesOf(checkComponents(pageOf(content), (name) => (name === 'figures' ? ['toy-pay', 'toy-share'] : [])));
const tableFaults = (content: string, file?: string) => sentencesOf(checkTables(pageOf(content, file)));
const names = listOr(Object.keys(authorComponents).map((name) => `<${name}>`));
const measureNames = listOr(Object.keys(measures));

describe('a component', () => {
  test.each([
    '<Figure id="toy-pay" />',
    '<FigureTable caption="Growth" />',
    '<FigureTable caption="Growth" measure="growth" />',
    '<FigureTable caption="Toys" ids="toy-share, toy-pay" />',
    '<Tabs>\n  <TabItem label="A" icon="star">a</TabItem>\n</Tabs>',
    '<Tabs syncKey="toys">\n  <TabItem label="A">a</TabItem>\n</Tabs>',
    '<Contents />',
  ])('is right as %s', (content) => {
    expect(faults(content)).toEqual([]);
  });
});

describe('a fault in a component is a sentence', () => {
  test('about one that there is not', () => {
    expect(faults('One.\n\n<Figur id="toy-pay" />')).toEqual([
      `toys.mdx:10: found the unknown component <Figur>, expected ${names}. Did you mean <Figure>?`,
    ]);
  });

  test.each([
    ['<Figure />', '<Figure> without id="…", expected the id of a record in data/figures, in quotes. Add id="…".'],
    ['<FigureLedger />', '<FigureLedger> without caption="…", expected a text in quotes. Add caption="…".'],
    ['<TabItem>a</TabItem>', '<TabItem> without label="…", expected a text in quotes. Add label="…".'],
  ])('about a missing attribute: %s', (content, sentence) => {
    expect(faults(content)).toEqual([`toys.mdx:8: found ${sentence}`]);
  });

  test.each(['<TabItem label>a</TabItem>', '<TabItem label={"A"}>a</TabItem>', '<TabItem label=" ">a</TabItem>'])(
    'about an attribute without a text: %s',
    (content) => {
      expect(faults(content)).toEqual([
        'toys.mdx:8: found "label" on <TabItem> without a text in quotes, expected a text in quotes. Write label="…".',
      ]);
    },
  );

  test('about an optional attribute without one of its words', () => {
    expect(faults('<FigureTable caption="Growth" measure={growth} />')).toEqual([
      `toys.mdx:8: found "measure" on <FigureTable> without a text in quotes, expected one of ${measureNames}, in quotes. Write measure="…".`,
    ]);
  });

  test.each([
    [
      '<FigureTable caption="Pay" measur="base" />',
      '"measur" on <FigureTable>, expected caption, measure or ids. Did you mean "measure"?',
    ],
    ['<Figure id="toy-pay" style="wide" />', '"style" on <Figure>, expected id. Remove it, or correct its name.'],
    ['<Contents constructor="x" />', '"constructor" on <Contents>, expected no attributes. Remove it.'],
    ['<Contents {...all} />', '"{...all}" on <Contents>, expected no attributes. Remove it.'],
  ])('about an unknown attribute: %s', (content, sentence) => {
    expect(faults(content)).toEqual([`toys.mdx:8: found the unknown attribute ${sentence}`]);
  });

  test('about an attribute misspelt, as unknown and as missing', () => {
    expect(faults('<FigureTable captoin="Pay" />')).toEqual([
      'toys.mdx:8: found the unknown attribute "captoin" on <FigureTable>, expected caption, measure or ids. Did you mean "caption"?',
      'toys.mdx:8: found <FigureTable> without caption="…", expected a text in quotes. Add caption="…".',
    ]);
  });

  test.each([
    ['growht', 'Did you mean "growth"?'],
    ['salary', 'Write one of them, or leave out "measure".'],
  ])('about a word that is not on the list: %s', (written, fix) => {
    expect(faults(`<FigureLedger caption="Growth" measure="${written}" />`)).toEqual([
      `toys.mdx:8: found measure="${written}" on <FigureLedger>, expected one of ${measureNames}. ${fix}`,
    ]);
  });

  test('about a record that there is not', () => {
    expect(faults('Paid <Figure id="toy-pai" />.')).toEqual([
      'toys.mdx:8: found a reference to "toy-pai", expected the id of a record in data/figures. Did you mean toy-pay?',
    ]);
  });

  test('about a record among several that there is not', () => {
    expect(faults('<FigureTable caption="Toys" ids="toy-share, toy-pai" />')).toEqual([
      'toys.mdx:8: found a reference to "toy-pai", expected the id of a record in data/figures. Did you mean toy-pay?',
    ]);
  });
});

describe('a table', () => {
  const table = '| Toy | Pay |\n| --- | --- |\n| Ball | low |';

  test('stands between the tags that give its caption', () => {
    expect(tableFaults(`<Table caption="Toys">\n\n${table}\n\n</Table>`)).toEqual([]);
  });

  test('has a caption', () => {
    expect(tableFaults(table)).toEqual([
      'toys.mdx:8: found a table without a caption, expected the table between <Table caption="…"> and </Table>. Say in the caption what the table shows, and leave a blank line before and after the table.',
    ]);
  });

  test('has none in plain Markdown, which knows no components', () => {
    expect(tableFaults(table, 'toys.md')).toEqual([]);
  });

  test.each([
    '<Table caption="Toys" />',
    '<Table caption="Toys">\n\n</Table>',
    `<Table caption="Toys">${table}</Table>`,
    '<Table caption="Toys">\n\n- Ball\n\n</Table>',
  ])('is not missing between its tags: %j', (content) => {
    expect(tableFaults(content)).toEqual([
      'toys.mdx:8: found a <Table> that holds no Markdown table, expected exactly one between <Table caption="…"> and </Table>. Write the table there, with a blank line before and after it.',
    ]);
  });

  test('shares its caption with no other', () => {
    expect(tableFaults(`<Table caption="Toys">\n\n${table}\n\nAnd:\n\n${table}\n\n</Table>`)).toEqual([
      'toys.mdx:8: found a <Table> that holds 2 Markdown tables, expected exactly one between <Table caption="…"> and </Table>. Give each of them a <Table> with a caption of its own.',
    ]);
  });
});
