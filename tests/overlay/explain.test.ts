// cspell:ignore nmae

import { expect, test } from 'vitest';
import { shownPath } from '../../src/content-files/content-folder.ts';
import { explainOrigin, nearestNames } from '../../src/overlay/explain.ts';
import { mergeContent } from '../../src/overlay/merge-content.ts';
import { copyToyContent, makeFolder } from '../folder.ts';
import { page } from './overlays.ts';

function explained(wanted: string): string[] | string {
  const overlay = makeFolder({
    'site.yaml': 'name: Our toys\nnavigation:\n  - section: Pay\n    hide: [pay/bands]\n    add: [pay/ours]\n',
    'handbook/pay/ours.mdx': page('Ours', 'Text.'),
    'handbook/pay/equity.mdx': page('Our equity', 'Text.'),
    'public/logo.svg': '<svg/>',
    'data/figures.yaml': '- id: toy-pay\n  high: 130000\n',
    'data/stages.yaml': '- id: first-toys\n  remove: true\n',
    'data/trees.yaml': '- id: make-or-buy\n  outcomes:\n    - id: buy\n      name: Ask the shop\n',
  });
  const base = copyToyContent({});
  const asking = { base, overlay, sections: undefined };
  const merged = mergeContent(asking);
  expect(merged.faults).toEqual([]);
  const shown = (text: string) => text.replaceAll(shownPath(overlay), 'own').replaceAll(shownPath(base), 'content');
  return explainOrigin(asking, merged, wanted)?.map(shown) ?? nearestNames(asking, merged, wanted);
}

test('a record is explained key by key', () => {
  expect(explained('toy-pay')).toContain('  low: 100000 (content/data/figures.yaml:3)');
  expect(explained('figures/toy-pay')).toContain('  high: 130000 (own/data/figures.yaml:2)');
  expect(explained('roles/toy-pay')).toContain('Did you mean');
});

test('what is from somewhere else within a key is named too', () => {
  const lines = explained('make-or-buy');
  expect(lines).toContain('  name: "Make or buy" (content/data/trees.yaml:2)');
  const inner = [...lines].map((line) => line.trim());
  expect(inner).toContain('name: "Ask the shop" (own/data/trees.yaml:4)');
  expect(inner).toContain('why: "The shop has wood." (content/data/trees.yaml:35)');
});

test.each([
  ['first-toys', ['stages/first-toys is taken away (own/data/stages.yaml:1)']],
  ['site.name', ['site.yaml: name: "Our toys" (own/site.yaml:1)']],
  ['site.tagline', ['site.yaml: tagline: "Small enough to build often" (content/site.yaml:2)']],
  ['/pay/', ['page /pay/ (content/handbook/pay/index.mdx)']],
  ['/pay/equity/', ['page /pay/equity/ (own/handbook/pay/equity.mdx)']],
  ['handbook/pay/ours.mdx', ['page /pay/ours/ (own/handbook/pay/ours.mdx)']],
  ['/pay/bands/', ['page /pay/bands/ is left out of this build']],
  ['/logo.svg', ['file /logo.svg (own/public/logo.svg)']],
  ['public/favicon.svg', ['file /favicon.svg (public/favicon.svg)']],
])('%s is explained', (wanted, lines) => {
  expect(explained(wanted)).toEqual(lines);
});

test('what is called by no such name has near ones', () => {
  expect(explained('toy-pya')).toBe('Did you mean toy-pay?');
  expect(explained('zzzzzzzz')).toBe('Name an id, an address such as /pay/, site.name or /favicon.svg.');
});
