import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-files/content-check.ts';
import { copyToyContent, toyContent } from '../folder.ts';
import { sentencesOf } from '../sentences.ts';
import { toyPage } from '../toys.ts';

function faultsWith(files: Readonly<Record<string, string>>): string[] {
  const folder = copyToyContent(files);
  return sentencesOf(checkContent(folder).faults, folder);
}

describe('the content', () => {
  test('of the toy handbook has no faults', () => {
    expect(checkContent(toyContent).faults).toEqual([]);
  });

  test('has only components that there are, and the nearest is named', () => {
    expect(faultsWith({ 'handbook/contents.mdx': toyPage('<Content />') })).toEqual([
      expect.stringMatching(
        /^content\/handbook\/contents\.mdx:8: found the unknown component <Content>, expected .*<Contents>, .+\. Did you mean <Contents>\?$/,
      ),
    ]);
  });

  test('has no component like no other', () => {
    expect(faultsWith({ 'handbook/contents.mdx': toyPage('<Kaleidoscope />') })).toEqual([
      expect.stringMatching(/Remove it, or add the component as CONTRIBUTING\.md says\.$/),
    ]);
  });

  test('has only figures that there are, and the nearest is named', () => {
    expect(faultsWith({ 'handbook/contents.mdx': toyPage('One.\n\nPaid <Figure id="toy-pai" />.') })).toEqual([
      'content/handbook/contents.mdx:10: found a reference to "toy-pai", expected the id of a record in data/figures. Did you mean toy-pay?',
    ]);
  });

  test('has only tables with a caption, and captions with a table', () => {
    expect(faultsWith({ 'handbook/contents.mdx': toyPage('<Table caption="Toys" />\n\n| Toy |\n| --- |\n') })).toEqual([
      expect.stringMatching(/^content\/handbook\/contents\.mdx:10: found a table without a caption/),
      expect.stringMatching(/^content\/handbook\/contents\.mdx:8: found a <Table> that holds no Markdown table/),
    ]);
  });

  test('has the pages that everything else relies on', () => {
    const folder = copyToyContent({});
    rmSync(join(folder, 'handbook/contents.mdx'));
    expect(sentencesOf(checkContent(folder).faults, folder)).toEqual([
      'content/handbook/contents.mdx: found no such page, expected one, because search leads to it where no script runs. Bring it back, or write it with <Contents />.',
    ]);
  });

  test('has only records whose references lead somewhere', () => {
    const [first, second, third] = faultsWith({ 'data/sources.yaml': '[]\n' });
    expect([first, second, third]).toEqual([
      expect.stringMatching(/^content\/data\/pay\/exchange-rates\.yaml:5: found a reference to "toy-survey"/),
      expect.stringMatching(/^content\/data\/figures\.yaml:9: found a reference to "toy-survey"/),
      expect.stringMatching(/^content\/data\/figures\.yaml:17: found a reference to "toy-survey"/),
    ]);
  });

  test.each([
    ['data/trees.yaml', 'to: buy', 'to: make', /^content\/data\/trees\.yaml:33: found the outcome "buy"/],
    ['data/trees.yaml', 'to: buy', 'to: buyy', /^content\/data\/trees\.yaml:15: found "to": "buyy"/],
    ['data/stages.yaml', 'reportsTo: maker', 'reportsTo: makr', /^content\/data\/stages\.yaml:18: .+"maker"\?$/],
    ['data/roles.yaml', '{toy-share}', '{toy-shar}', /^content\/data\/roles\.yaml:11: .+toy-share\?$/],
  ])('with a slip in %s, "%s" for "%s", is shown with one sentence', (file, written, slip, sentence) => {
    const text = readFileSync(join(toyContent, file), 'utf8');
    expect(faultsWith({ [file]: text.replace(written, slip) })).toEqual([expect.stringMatching(sentence)]);
  });

  test('that cannot be read shows only that, not all that points into it', () => {
    expect(faultsWith({ 'data/sources.yaml': '- id: toy-survey\n' })).toHaveLength(4);
    expect(faultsWith({ 'data/figures.yaml': '- id: a: b\n' })).toEqual([
      expect.stringMatching(/^content\/data\/figures\.yaml:1: found YAML that cannot be read/),
    ]);
  });

  test('shows the faults of all files at once', () => {
    const faults = faultsWith({ 'site.yaml': 'name: [', 'handbook/index.mdx': '', 'data/titles.yaml': 'x' });
    expect([...new Set(faults.map((sentence) => sentence.split(':')[0]))]).toEqual([
      'content/data/titles.yaml',
      'content/handbook/index.mdx',
      'content/site.yaml',
    ]);
  });
});
