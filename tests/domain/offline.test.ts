import { describe, expect, test } from 'vitest';
import { cachePrefix, isHashed, newestFirst, outdated, pathBelow } from '../../src/domain/offline.ts';

const settings = {
  base: '/toys/',
  release: 'c',
  hashed: ['_astro/', 'pagefind/index/'],
  hashedEnding: '.pf_meta',
  kept: [],
  fallback: 'not-kept/',
};
const origin = 'https://toys.example';

describe('the path of an address', () => {
  test.each([
    ['https://toys.example/toys/', ''],
    ['https://toys.example/toys/pay/?country=DE#bands', 'pay/'],
    ['https://toys.example/toys/_astro/a.1a2b.js', '_astro/a.1a2b.js'],
  ])('of %s is "%s", without what tools keep in it', (address, path) => {
    expect(pathBelow(address, origin, settings.base)).toBe(path);
  });

  test.each([
    'https://other.example/toys/pay/',
    'http://toys.example/toys/pay/',
    'https://toys.example/toy',
    'https://toys.example/toys/../secret',
    'data:text/plain,toys',
  ])('%s is none of the site’s', (address) => {
    expect(pathBelow(address, origin, settings.base)).toBeNull();
  });
});

test.each([
  ['_astro/common.1a2b.css', true],
  ['pagefind/index/en_1a.pf_index', true],
  ['pagefind/pagefind.en_1a.pf_meta', true],
  ['pagefind/pagefind-entry.json', false],
  ['pay/_astro/', false],
  ['', false],
])('whether "%s" never changes under its name: %s', (path, is) => {
  expect(isHashed(path, settings)).toBe(is);
});

describe('of all caches of a host', () => {
  const name = (release: string) => cachePrefix('/toys/') + release;
  const others = [`${cachePrefix('/')}a`, `${cachePrefix('/toys/old/')}a`, 'somebody-elses'];

  test('ours are looked through from the present release back', () => {
    const names = [name('a'), ...others, name('b'), name('c')];
    expect(newestFirst(names, settings)).toEqual([name('c'), name('b'), name('a')]);
  });

  test('the present one counts before it is made', () => {
    expect(newestFirst([name('b')], settings)).toEqual([name('c'), name('b')]);
  });

  test('those older than the release before go, and nobody else’s', () => {
    expect(outdated([name('y'), name('z'), ...others, name('b'), name('c')], settings)).toEqual([name('z'), name('y')]);
    expect(outdated([name('b'), name('c'), ...others], settings)).toEqual([]);
  });

  test('a release that came back, made anew, is the newest one', () => {
    expect(outdated([name('a'), name('b'), name('c')], { ...settings, release: 'c' })).toEqual([name('a')]);
    expect(outdated([name('b'), name('c'), name('a')], { ...settings, release: 'a' })).toEqual([name('b')]);
  });
});
