// cspell:ignore nmae hihg mkae figrues accnet saerch

import { describe, expect, test } from 'vitest';
import { mergeToy, page } from './overlays.ts';

type Files = Record<string, string>;

const renamed = `- in: figures
  from: toy-wage
  to: toy-pay
  since: 0.2.0
- in: navigation
  from: Wages
  to: Pay
  since: 0.2.0
- in: figures
  from: toy-luck
  since: 0.3.0
  note: Nobody could measure it.
`;
const navigation = (entry: string) => ({ 'site.yaml': `navigation:\n${entry}` });
const figures = (text: string) => ({ 'data/figures.yaml': text });

const faults: readonly [name: string, files: Files, sentences: string[]][] = [
  [
    'YAML that cannot be read',
    { 'site.yaml': 'name: Our: handbook\n' },
    [
      'own/site.yaml:1: found YAML that cannot be read (Nested mappings are not allowed in compact mappings), expected valid YAML. Check the indentation and the quotes on this line and the one above; a text with a colon needs quotes.',
    ],
  ],
  [
    'a site file that is a list',
    { 'site.yaml': '- name: Our handbook\n' },
    [
      'own/site.yaml:1: found something else than keys, expected a block of keys. Write keys such as "name: Our handbook", each on a line of its own.',
    ],
  ],
  [
    'a word of the interface misspelt',
    { 'site.yaml': 'words:\n  saerch: Find\n' },
    [
      'own/site.yaml:2: found the unknown key "saerch", expected one of 83 keys, which content/README.md lists. Did you mean "search"?',
    ],
  ],
  [
    'a key of the site misspelt',
    { 'site.yaml': 'nmae: Our handbook\n' },
    [
      'own/site.yaml:1: found the unknown key "nmae", expected name, tagline, description, language, editBase, navigation, headerLinks, footerLinks, defaults, review, tradeWords, sections, indexing, notice, market, offline, words, license or licenseAddress. Did you mean "name"?',
    ],
  ],
  [
    'a key of a record misspelt',
    figures('- id: toy-pay\n  hihg: 130000\n'),
    [
      'own/data/figures.yaml:2: found the unknown key "hihg", expected id, what, value, low, high, qualifier, openEnded, unit, currency, measure, place, levels, roles, date, source, note or withheld. Did you mean "high"?',
    ],
  ],
  [
    'a text where a number belongs',
    figures('- id: toy-pay\n  note: Ours.\n  high: 130k\n'),
    [
      'own/data/figures.yaml:3: found "high": "130k", expected a number. Change "high" accordingly: upper end, when it is a range.',
    ],
  ],
  [
    'a range upside down',
    figures('- id: toy-pay\n  low: 130000\n'),
    [
      'own/data/figures.yaml:2: found "low": 130000, expected a number below "high" (120000). Change "low" accordingly: lower end, when it is a range.',
    ],
  ],
  [
    'a record without an id',
    figures('- high: 130000\n'),
    [
      'own/data/figures.yaml:1: found a record without an "id", expected the id of a record in data/figures, or of one that is to be added. Add "id" in quotes or plain letters, and indent the keys of one record alike.',
    ],
  ],
  [
    'an id misspelt',
    figures('- id: toy-pya\n  high: 130000\n'),
    [
      'own/data/figures.yaml:1: found "toy-pya", which overrides nothing, expected the id of a record in data/figures, or an entry that is complete, to be added. Did you mean toy-pay?',
    ],
  ],
  [
    'an id that a release renamed',
    figures('- id: toy-wage\n  high: 130000\n'),
    [
      'own/data/figures.yaml:1: found "toy-wage", which overrides nothing, expected the id of a record in data/figures, or an entry that is complete, to be added. Since 0.2.0 it is called "toy-pay": write that instead.',
    ],
  ],
  [
    'an id that a release took away',
    figures('- id: toy-luck\n  value: 3\n'),
    [
      'own/data/figures.yaml:1: found "toy-luck", which overrides nothing, expected the id of a record in data/figures, or an entry that is complete, to be added. It was taken away in 0.3.0. Nobody could measure it. Remove the entry.',
    ],
  ],
  [
    'a new record with a fault',
    figures(
      '- id: our-pay\n  what: Ours\n  low: 1\n  high: 2\n  unit: percents\n  measure: base\n  place: Toytown\n  source: toy-survey\n',
    ),
    [
      'own/data/figures.yaml:5: found "unit": "percents", expected one of usd-per-year, money-per-year, percent, weeks, months, days, hours, minutes or count. Did you mean "percent"?',
    ],
  ],
  [
    'an id twice',
    figures('- id: toy-pay\n  high: 130000\n- id: toy-pay\n  low: 90000\n'),
    [
      'own/data/figures.yaml:3: found the id "toy-pay" for the second time (first in own/data/figures.yaml:1), expected every id once. Write both into one entry.',
    ],
  ],
  [
    'a record that changes nothing',
    figures('- id: toy-pay\n  high: 120000\n'),
    [
      'own/data/figures.yaml:1: found an entry "toy-pay" that says what the handbook says already, expected at least one key with another value. Change a key, or remove the entry.',
    ],
  ],
  [
    'a record to be removed that is not there',
    figures('- id: toy-pa\n  remove: true\n'),
    [
      'own/data/figures.yaml:1: found "remove" for "toy-pa", which the handbook does not have, expected the id of a record in data/figures. Did you mean toy-pay?',
    ],
  ],
  [
    '"remove" beside other keys',
    figures('- id: toy-pay\n  remove: true\n  high: 130000\n'),
    [
      'own/data/figures.yaml:2: found "remove" beside other keys, expected nothing else where an entry is taken away. Remove the other keys, or "remove".',
    ],
  ],
  [
    '"remove" that is not true',
    figures('- id: toy-pay\n  remove: no\n'),
    [
      'own/data/figures.yaml:2: found "remove": "no", expected true. Write "remove: true", or leave it out to keep the entry.',
    ],
  ],
  [
    'a removed record that a page shows',
    figures('- id: toy-pay\n  remove: true\n'),
    [
      'content/data/roles.yaml:88: found a reference to "toy-pay", which own/data/figures.yaml:1 takes away, expected the id of a record in data/figures. Keep the record, or change in the overlay what refers to it too.',
      'content/data/trees.yaml:28: found a reference to "toy-pay", which own/data/figures.yaml:1 takes away, expected the id of a record in data/figures. Keep the record, or change in the overlay what refers to it too.',
      'content/handbook/pay/index.mdx:10: found a reference to "toy-pay", which own/data/figures.yaml:1 takes away, expected the id of a record in data/figures. Keep the record, or change in the overlay what refers to it too.',
    ],
  ],
  [
    'an answer that leads nowhere',
    {
      'data/trees.yaml':
        'id: make-or-buy\nquestions:\n  - id: wood\n    options:\n      - id: plenty\n        to: mkae\n',
    },
    ['own/data/trees.yaml:6: found "to": "mkae", expected one of wood, make or buy. Did you mean "make"?'],
  ],
  [
    'an entry of a nested list misspelt',
    { 'data/trees.yaml': 'id: make-or-buy\noutcomes:\n  - id: byu\n    name: Get one\n' },
    [
      'own/data/trees.yaml:3: found "byu", which overrides nothing, expected the id of an entry of this list, or an entry that is complete, to be added. Did you mean buy?',
    ],
  ],
  [
    'a data file that nothing reads',
    { 'data/figrues.yaml': '- id: toy-pay\n  high: 130000\n' },
    [
      'own/data/figrues.yaml: found a data file that nothing reads, expected the name of a data file of the handbook, such as data/figures.yaml, or a .yaml file in a folder of that name. Did you mean data/figures.yaml, data/signals.yaml or data/sources.yaml?',
    ],
  ],
  [
    'a folder of another name',
    { 'pages/index.mdx': page('Home', 'Ours.') },
    [
      'own/pages: found something that no part of an overlay is called, expected site.yaml, theme.css, permalinks.txt, handbook, data or public. Rename it, or keep it elsewhere.',
    ],
  ],
  [
    'a section that is not there',
    navigation('  - section: Pya\n    hide: [pay/bands]\n'),
    [
      'own/site.yaml:2: found "Pya", which overrides nothing, expected the name of a section of the handbook, or an entry that is complete, to be added. Did you mean Pay?',
    ],
  ],
  [
    'a section that a release renamed',
    navigation('  - section: Wages\n    hide: [pay/bands]\n'),
    [
      'own/site.yaml:2: found "Wages", which overrides nothing, expected the name of a section of the handbook, or an entry that is complete, to be added. Since 0.2.0 it is called "Pay": write that instead.',
    ],
  ],
  [
    'a page to be hidden that is not there',
    navigation('  - section: Pay\n    hide: [pay/band]\n'),
    [
      'own/site.yaml:3: found "hide" for the page "pay/band", which the section does not have, expected the path of one of its pages. Did you mean pay/bands or pay?',
    ],
  ],
  [
    'a key of a section misspelt',
    navigation('  - section: Pay\n    hides: [pay/bands]\n'),
    [
      'own/site.yaml:3: found the unknown key "hides", expected section, name, pages, add, hide, before or remove. Did you mean "hide"?',
    ],
  ],
  [
    'a page that is in no section',
    { 'handbook/ours.mdx': page('Ours', 'Text.') },
    [
      'own/handbook/ours.mdx:1: found a page that is in no section, expected "ours" under navigation in own/site.yaml. Add it to the section that it belongs to.',
    ],
  ],
  [
    'a page that has moved',
    { ...navigation('  - section: Pay\n    add: [wages]\n'), 'handbook/wages.mdx': page('Wages', 'Text.') },
    [
      'own/handbook/wages.mdx:1: found a page at /wages/, which has moved to /pay/, expected the file handbook/pay.mdx if it is to replace that page. Move the file to handbook/pay.mdx, or give a page of your own another path.',
    ],
  ],
  [
    'a figure that is not there on a page',
    {
      ...navigation('  - section: Pay\n    add: [ours]\n'),
      'handbook/ours.mdx': page('Ours', 'Paid <Figure id="toy-pya" />.'),
    },
    [
      'own/handbook/ours.mdx:8: found a reference to "toy-pya", expected the id of a record in data/figures. Did you mean toy-pay?',
    ],
  ],
  [
    'a page without a description',
    { 'handbook/pay/bands.mdx': '---\ntitle: Bands\nreviewed: 2026-11-20\naudience: [recruiter]\n---\n\nText.\n' },
    [
      'own/handbook/pay/bands.mdx:2: found no "description", expected it (what the reader will know afterwards; shown by search engines and link previews). Add "description".',
    ],
  ],
  [
    'a theme that sets what is no token',
    { 'theme.css': ':root {\n  --accnet: #900;\n}\n' },
    [
      'own/theme.css:2: found "--accnet", expected a token that src/styles/tokens.css sets, such as --accent. Did you mean --accent?',
    ],
  ],
  [
    'a theme that styles a part of the page',
    { 'theme.css': '/* Ours */\nh1 { --accent: #900; }\n' },
    [
      'own/theme.css:2: found the selector "h1", expected one block ":root { … }" or several, with tokens of the handbook in them. Write ":root"; "light-dark(…, …)" as a value says what counts in each theme.',
    ],
  ],
  [
    'a theme that fetches something',
    { 'theme.css': ':root { --paper: url(https://toys.example/wood.png); }\n' },
    [
      'own/theme.css:1: found "url(https://toys.example/wood.png)" as --paper, expected a color, a size or a list of fonts, and no address of a file. Change the value, or remove the line.',
    ],
  ],
  [
    'a file in the place of a page',
    { 'public/pay/bands.md': 'Not ours.' },
    [
      'own/public/pay/bands.md: found a file that takes the place of /pay/bands.md, which the build writes, expected a path that no page and no step of the build has. Give the file another name.',
    ],
  ],
  [
    'a file in the place of what the build says of itself',
    { 'public/version.json': '{}' },
    [
      'own/public/version.json: found a file that takes the place of /version.json, which the build writes, expected a path that no page and no step of the build has. Give the file another name.',
    ],
  ],
  [
    'a page among the files',
    { 'public/note.html': '<p>Not a page.</p>' },
    [
      'own/public/note.html: found a page among the files that are served as they are, expected a page as an .mdx file in handbook/, with the frame and the policy of all others. Write it there, or serve the file elsewhere.',
    ],
  ],
];

describe('an overlay with one fault says what is wrong with it, at', () => {
  test.each(faults)('%s', (_, files, sentences) => {
    expect(mergeToy(files, { ours: { 'renamed.yaml': renamed } }).sentences).toEqual(sentences);
  });
});
