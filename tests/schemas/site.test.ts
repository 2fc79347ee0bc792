import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/schemas/site.ts';
import { wordsSchema } from '../../src/schemas/words.ts';
import { messagesOf } from './messages.ts';

const toySite = {
  name: 'Toy Handbook',
  tagline: 'Small enough to build often',
  description: 'A handbook for tests.',
  language: 'en',
  editBase: 'https://code.example/toy/',
  navigation: [{ section: 'Pay', pages: ['pay', 'pay/bands'] }],
  headerLinks: [{ label: 'Pay', href: '/pay/' }],
  footerLinks: [],
  defaults: { country: 'US', currency: 'USD' },
  review: { day: '2026-11-20', figureMonths: 24 },
  license: 'For tests only.',
  licenseAddress: 'https://toys.example/license',
};
const messages = (more: object) => messagesOf(siteSchema, { ...toySite, ...more });

describe('site.yaml', () => {
  test('holds the name, the navigation, the links and the defaults', () => {
    expect(siteSchema.parse(toySite)).toEqual({
      ...toySite,
      indexing: true,
      market: true,
      notice: null,
      offline: false,
      tradeWords: [],
      words: wordsSchema.parse({}),
    });
  });

  test.each(['US', 'US-bay-area', 'de'])('may start with the place %s, as places are named', (country) => {
    expect(messages({ defaults: { country, currency: 'USD' } })).toEqual([]);
  });

  test('may leave out the address of the project', () => {
    expect(messages({ editBase: null })).toEqual([]);
  });

  test.each([
    ['editBase', 'http://code.example/', 'editBase: an https address'],
    ['language', 'english', 'language: a language tag such as en'],
    ['navigation', [], 'navigation: at least one section'],
    ['navigation', [{ section: 'Pay', pages: [] }], 'navigation.0.pages: at least one page'],
    [
      'navigation',
      [{ section: 'Pay', pages: ['/pay/'] }],
      'navigation.0.pages.0: a page path such as roles/ml-engineer',
    ],
    [
      'defaults',
      { country: 'U S', currency: 'USD' },
      'defaults.country: letters and digits joined by single hyphens, such as ml-engineer',
    ],
    ['defaults', { country: 'US', currency: '$' }, 'defaults.currency: a currency code such as USD'],
    ['logo', 'x', 'Unrecognized key: "logo"'],
    ['words', { find: 'Find' }, 'words: Unrecognized key: "find"'],
    ['words', { search: '' }, 'words.search: a text that is not empty'],
    ['words', { linkTo: 'Link' }, 'words.linkTo: text with {name} in it'],
    ['words', { searchMany: '{count} found' }, 'words.searchMany: text with {count} and {term} in it'],
    ['defaults', { ...toySite.defaults, level: 'senior' }, 'defaults: Unrecognized key: "level"'],
    ['headerLinks', [{ label: 'Pay', href: '/', icon: 'x' }], 'headerLinks.0: Unrecognized key: "icon"'],
  ])('refuses %s: %j', (key, value, message) => {
    expect(messages({ [key]: value })).toEqual([message]);
  });
});
