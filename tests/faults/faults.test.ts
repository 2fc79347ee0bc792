// cspell:ignore hihg equty

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { authorComponents } from '../../src/content-files/author-components.ts';
import { listOr } from '../../src/content-files/fault.ts';
import { toyContent } from '../folder.ts';
import { buildToy, type Change, untouched } from './toy-build.ts';

interface Fault {
  name: string;
  change: Change;
  environment?: NodeJS.ProcessEnv;
  sentence: string;
}

const componentNames = Object.keys(authorComponents).map((name) => `<${name}>`);
const nothing: Change = () => undefined;
const page = 'handbook/pay/index.mdx';
const withoutContents = 'test-results/faults/without-contents';

const faults: Fault[] = [
  {
    name: 'YAML that cannot be read',
    change: (write) => write('data/sources.yaml', (text) => text.replace('name: Toy survey', 'name: Toy: survey')),
    sentence:
      'data/sources.yaml:2: found YAML that cannot be read (Nested mappings are not allowed in compact mappings), expected valid YAML. Check the indentation and the quotes on this line and the one above; a text with a colon needs quotes.',
  },
  {
    name: 'a key that is missing',
    change: (write) => write('data/figures.yaml', (text) => text.replace('  place: Toytown\n', '')),
    sentence: 'data/figures.yaml:1: found no "place", expected it (where it holds). Add "place".',
  },
  {
    name: 'a key that nobody knows',
    change: (write) => write('data/figures.yaml', (text) => text.replace('place:', 'plaec:')),
    sentence:
      'data/figures.yaml:7: found the unknown key "plaec", expected id, what, value, low, high, qualifier, openEnded, unit, currency, measure, place, levels, roles, date, source, note or withheld. Did you mean "place"?',
  },
  {
    name: 'a text where a number belongs',
    change: (write) => write('data/figures.yaml', (text) => text.replace('100000', '100k')),
    sentence:
      'data/figures.yaml:3: found "low": "100k", expected a number. Change "low" accordingly: lower end, when it is a range.',
  },
  {
    name: 'a value outside the list',
    change: (write) => write('data/figures.yaml', (text) => text.replace('measure: base', 'measure: bases')),
    sentence:
      'data/figures.yaml:6: found "measure": "bases", expected one of base, total, pay-unspecified, average-pay, official-wage, advertised-base, relative-pay, advertised-range, equity, difference, duration, count, share, growth or example. Did you mean "base"?',
  },
  {
    name: 'an exchange rate that is too old',
    change: (write) => write('data/pay/exchange-rates.yaml', (text) => text.replace("date: '2026'", "date: '2023'")),
    sentence:
      'data/pay/exchange-rates.yaml:4: found an exchange rate of 2023 for EUR, expected one that is at most 24 months old on 2026-11-20, the day of the last review in site.yaml. Write a newer rate with its date and source, and give the pay data a new edition in data/pay/method.yaml.',
  },
  {
    name: 'pay data that changed under the name of an edition',
    change: (write) => write('data/pay/method.yaml', (text) => text.replace('edition: 2026-02', 'edition: 2025-06')),
    sentence: 'data/pay/method.yaml:2: found the edition 2025-06 with other data than it was published with in ',
  },
  {
    name: 'a range upside down',
    change: (write) => write('data/figures.yaml', (text) => text.replace('low: 100000', 'low: 130000')),
    sentence:
      'data/figures.yaml:3: found "low": 130000, expected a number below "high" (120000). Change "low" accordingly: lower end, when it is a range.',
  },
  {
    name: 'a source that is not there',
    change: (write) => write('data/figures.yaml', (text) => text.replace('source: toy-survey', 'source: toy-survy')),
    sentence:
      'data/figures.yaml:9: found a reference to "toy-survy", expected the id of a record in data/sources. Did you mean toy-survey?',
  },
  {
    name: 'a figure without a source',
    change: (write) => write('data/figures.yaml', (text) => text.replace('  source: toy-survey\n', '')),
    sentence:
      'data/figures.yaml:1: found no "source", expected it (id of the source in sources.yaml; "handbook" for our own judgment). Add "source".',
  },
  {
    name: 'an id twice',
    change: (write) => write('data/figures.yaml', (text) => text.replace('id: toy-share', 'id: toy-pay')),
    sentence:
      'data/figures.yaml:10: found the id "toy-pay" for the second time (first in data/figures.yaml:1), expected every id once in a collection. Give one of the two another id, or remove it.',
  },
  {
    name: 'a date that no calendar has',
    change: (write) => write(page, (text) => text.replace('2026-11-20', '2026-02-30')),
    sentence:
      'handbook/pay/index.mdx:4: found "reviewed": "2026-02-30", expected a day such as 2026-11-20. Change "reviewed" accordingly: day on which somebody last checked the whole page.',
  },
  {
    name: 'a key of frontmatter misspelt',
    change: (write) => write(page, (text) => text.replace('keywords:', 'keyword:')),
    sentence:
      'handbook/pay/index.mdx:6: found the unknown key "keyword", expected title, description, reviewed, audience, keywords, redirectFrom, template, tableOfContents, pagefind or sidebar. Did you mean "keywords"?',
  },
  {
    name: 'a page without frontmatter',
    change: (write) => write(page, () => '# Pay\n'),
    sentence:
      'handbook/pay/index.mdx:1: found no frontmatter, expected a block between two lines of three hyphens at the top of the page. Begin the page with ---, the keys title, description, reviewed and audience, and ---.',
  },
  {
    name: 'a component that nobody knows',
    change: (write) => write(page, (text) => text.replace('<Figure id="toy-pay" />', '<Figur id="toy-pay" />')),
    sentence: `handbook/pay/index.mdx:10: found the unknown component <Figur>, expected ${listOr(componentNames)}. Did you mean <Figure>?`,
  },
  {
    name: 'a figure that is not there',
    change: (write) => write(page, (text) => text.replace('id="toy-pay"', 'id="toy-pya"')),
    sentence:
      'handbook/pay/index.mdx:10: found a reference to "toy-pya", expected the id of a record in data/figures. Did you mean toy-pay?',
  },
  {
    name: 'a part of a role that is not there',
    change: (write) => write(page, (text) => `${text}\n<RolePart role="toy-makr" part="own" />\n`),
    sentence:
      'handbook/pay/index.mdx:16: found a reference to "toy-makr", expected the id of a record in data/roles. Did you mean toy-maker?',
  },
  {
    name: 'a figure misspelt in the text of a record',
    change: (write) => write('data/roles.yaml', (text) => text.replace('{toy-share}', '{toy-shar}')),
    sentence:
      'data/roles.yaml:11: found a reference to "toy-shar", expected the id of a record in data/figures. Did you mean toy-share?',
  },
  {
    name: 'an answer that leads nowhere',
    change: (write) => write('data/trees.yaml', (text) => text.replace('to: buy', 'to: buyy')),
    sentence: 'data/trees.yaml:15: found "to": "buyy", expected one of wood, make or buy. Did you mean "buy"?',
  },
  {
    name: 'an outcome to which no answer leads',
    change: (write) => write('data/trees.yaml', (text) => text.replace('to: buy', 'to: make')),
    sentence:
      'data/trees.yaml:33: found the outcome "buy", to which no answer leads, expected a way there from the first question. Lead an answer to it, or remove it.',
  },
  {
    name: 'a seat that reports to nobody',
    change: (write) => write('data/stages.yaml', (text) => text.replace('reportsTo: maker', 'reportsTo: makr')),
    sentence: 'data/stages.yaml:18: found "reportsTo": "makr", expected one of maker or helper. Did you mean "maker"?',
  },
  {
    name: 'seats that report to each other',
    change: (write) =>
      write('data/stages.yaml', (text) => text.replace('why: Makes', 'reportsTo: helper\n      why: Makes')),
    sentence:
      'data/stages.yaml:14: found "reportsTo": "helper", expected a seat that does not report back to this one. Change "reportsTo" accordingly: seat within the same stage that this one reports to; left out for the founder or the CTO.',
  },
  {
    name: 'a tag that is not closed',
    change: (write) => write(page, (text) => `${text}\n<Tabs>\n`),
    sentence: 'Close every tag, and write \\< or \\{ where the character itself is meant.',
  },
  {
    name: 'a table without a caption',
    change: (write) => write(page, (text) => `${text}\n| Toy | Pay |\n| --- | --- |\n| Ball | low |\n`),
    sentence:
      'handbook/pay/index.mdx:16: found a table without a caption, expected the table between <Table caption="…"> and </Table>. Say in the caption what the table shows, and leave a blank line before and after the table.',
  },
  {
    name: 'an attribute that is missing',
    change: (write) => write(page, (text) => `${text}\n<Tabs>\n  <TabItem>Ball</TabItem>\n</Tabs>\n`),
    sentence: 'handbook/pay/index.mdx:17: found <TabItem> without label="…", expected a text in quotes. Add label="…".',
  },
  {
    name: 'an attribute that nobody knows',
    change: (write) => write(page, (text) => `${text}\n<FigureTable caption="Pay" measures="base" />\n`),
    sentence:
      'handbook/pay/index.mdx:16: found the unknown attribute "measures" on <FigureTable>, expected caption, measure or ids. Did you mean "measure"?',
  },
  {
    name: 'a value of an attribute outside the list',
    change: (write) => write(page, (text) => `${text}\n<FigureTable caption="Pay" measure="bases" />\n`),
    sentence:
      'handbook/pay/index.mdx:16: found measure="bases" on <FigureTable>, expected one of base, total, pay-unspecified, average-pay, official-wage, advertised-base, relative-pay, advertised-range, equity, difference, duration, count, share, growth or example. Did you mean "base"?',
  },
  {
    name: 'a caption without a table',
    change: (write) => write(page, (text) => `${text}\n<Table caption="Pay">\n\n</Table>\n`),
    sentence:
      'handbook/pay/index.mdx:16: found a <Table> that holds no Markdown table, expected exactly one between <Table caption="…"> and </Table>. Write the table there, with a blank line before and after it.',
  },
  {
    name: 'two files for one page',
    change: (write) => write('handbook/pay.md', () => 'Not read.'),
    sentence:
      'handbook/pay/index.mdx:1: found a second file for the page "pay" (the first is handbook/pay.md), expected one file for every page. Remove one of the two, or give it another name.',
  },
  {
    name: 'a file whose name can be no address',
    change: (write) => write('handbook/pay/Top_Bands.md', () => 'Not read.'),
    sentence:
      'handbook/pay/Top_Bands.md:1: found the page path "pay/Top_Bands", expected small letters and digits joined by single hyphens, such as roles/ml-engineer. Rename the file or its folder, so that the path becomes "pay/top-bands".',
  },
  {
    name: 'a page that all others rely on',
    change: () => cpSync(toyContent, withoutContents, { recursive: true, filter: (path) => !/contents/.test(path) }),
    environment: { HANDBOOK_CONTENT: withoutContents },
    sentence:
      'handbook/contents.mdx: found no such page, expected one, because search leads to it where no script runs. Bring it back, or write it with <Contents />.',
  },
  {
    name: 'a page that is not there in the navigation',
    change: (write) => write('site.yaml', (text) => text.replace('- pay/bands', '- pay/band')),
    sentence:
      'site.yaml:10: found the page "pay/band" in the navigation, expected the file handbook/pay/band.mdx. Did you mean pay/bands or pay?',
  },
  {
    name: 'a page in no section',
    change: (write) => write('site.yaml', (text) => text.replace('      - pay/bands\n', '')),
    sentence:
      'handbook/pay/bands.md:1: found a page that is in no section, expected "pay/bands" under navigation in site.yaml. Add it to the section that it belongs to.',
  },
  {
    name: 'a key of the site that nobody knows',
    change: (write) => write('site.yaml', (text) => text.replace('tagline:', 'tag-line:')),
    sentence: 'Did you mean "tagline"?',
  },
  {
    name: 'a link to a page that is not there',
    change: (write) => write(page, (text) => text.replace('/pay/bands/#by-level', '/pay/bandz/')),
    sentence:
      'handbook/pay/index.mdx:14: found a link to /pay/bandz/, which leads nowhere, expected a page or file of the site. Did you mean /pay/bands/ or /pay/?',
  },
  {
    name: 'a link to an anchor that is not there',
    change: (write) => write(page, (text) => text.replace('#by-level', '#by-levels')),
    sentence:
      'handbook/pay/index.mdx:14: found a link to /pay/bands/#by-levels, which leads nowhere, expected an anchor that is on /pay/bands/. Did you mean #by-level?',
  },
  {
    name: 'a published address that is gone',
    change: (write) => write('permalinks.txt', (text) => `${text}/pay/bonus/\n`),
    sentence:
      'permalinks.txt:13: found the published address /pay/bonus/, which leads nowhere now, expected every published address to go on leading somewhere. Bring the page back, or add "/pay/bonus/" under redirectFrom on the page that takes its place.',
  },
  {
    name: 'an old address that a page has',
    change: (write) => write(page, (text) => text.replace('[/wages/]', '[/pay/bands/]')),
    sentence:
      'handbook/pay/index.mdx:7: found redirectFrom /pay/bands/, which handbook/pay/bands.md has already, expected an address that no page has. Remove it from one of the two.',
  },
  {
    name: 'a base path that is none',
    change: nothing,
    environment: { BASE_PATH: 'hand book' },
    sentence:
      'BASE_PATH: found "hand book", expected a path from the root made of letters, digits, dots, hyphens and underscores, such as /handbook/. Did you mean /hand-book/?',
  },
  {
    name: 'a site address with a path',
    change: nothing,
    environment: { SITE_URL: 'https://toys.example/handbook/' },
    sentence:
      'SITE_URL: found "https://toys.example/handbook/", expected scheme and host without a path, such as https://handbook.company.example. Set SITE_URL=https://toys.example and BASE_PATH=/handbook/.',
  },
];

const overlays = join('test-results', 'faults', 'overlays');
/** An overlay with one file, for a build. */
function overlayWith(name: string, file: string, text: string): NodeJS.ProcessEnv {
  const folder = join(overlays, name);
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return { HANDBOOK_OVERLAY: folder };
}

faults.push(
  {
    name: 'an overlay that is not there',
    change: nothing,
    environment: { HANDBOOK_OVERLAY: 'nowhere' },
    sentence:
      'HANDBOOK_OVERLAY: found "nowhere", where no folder is, expected the folder with your own name, pages, data and files. Correct the variable, or run "npm run overlay:new nowhere" to begin one.',
  },
  {
    name: 'a record of an overlay that overrides nothing',
    change: nothing,
    environment: overlayWith('record', 'data/figures.yaml', '- id: toy-pya\n  high: 130000\n'),
    sentence:
      'overlays/record/data/figures.yaml:1: found "toy-pya", which overrides nothing, expected the id of a record in data/figures, or an entry that is complete, to be added. Did you mean toy-pay?',
  },
  {
    name: 'a key of a record of an overlay that nobody knows',
    change: nothing,
    environment: overlayWith('key', 'data/figures.yaml', '- id: toy-pay\n  hihg: 130000\n'),
    sentence: 'overlays/key/data/figures.yaml:2: found the unknown key "hihg", expected ',
  },
  {
    name: 'a link on a page of an overlay that leads nowhere',
    change: nothing,
    environment: overlayWith(
      'link',
      'handbook/pay/bands.md',
      '---\ntitle: Bands\ndescription: What the company pays each maker, long enough to be described in a sentence.\nreviewed: 2026-11-20\naudience: [founder]\n---\n\nSee [equity](/pay/equty/).\n',
    ),
    sentence: 'overlays/link/handbook/pay/bands.md:8: found a link to /pay/equty/, which leads nowhere',
  },
  {
    name: 'a section that is not there',
    change: nothing,
    environment: { HANDBOOK_SECTIONS: 'Pya' },
    sentence: 'HANDBOOK_SECTIONS: found the section "Pya", expected one of Pay or Reference. Did you mean Pay?',
  },
);

describe('the build stops with a sentence and leaves the last good site alone at', () => {
  test.concurrent.each(faults.map((fault, index) => [fault.name, fault, index] as const))(
    '%s',
    { timeout: 60_000 },
    async (_, { change, environment, sentence }, index) => {
      const { code, output, dist } = await buildToy(String(index + 1), change, environment);
      expect(output).toContain(sentence);
      expect(code).toBe(1);
      expect(output).toContain('Nothing was built; the last good site is untouched.');
      expect(output, 'no stack of the tool itself').not.toMatch(/\n\s+at /);
      expect(dist).toEqual(untouched);
    },
  );
});

test('without a fault the toy handbook replaces the last good site', { timeout: 60_000 }, async () => {
  const { code, output, dist } = await buildToy('none', nothing);
  expect(output).toMatch(/Built \d+ pages for https:\/\/toys\.example\//);
  expect(code).toBe(0);
  expect(dist).toContain('index.html');
  expect(dist).not.toContain('last-good-site.html');
});

test('several faults are all said at once', { timeout: 60_000 }, async () => {
  const { output } = await buildToy('several', (write) => {
    write('data/figures.yaml', (text) => text.replace('  place: Toytown\n', ''));
    write(page, (text) => text.replace('title: Pay\n', ''));
  });
  expect(output).toContain('found no "place"');
  expect(output).toContain('found no "title"');
});
