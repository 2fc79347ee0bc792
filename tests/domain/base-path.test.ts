import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageAddress, withBase, withoutBase } from '../../src/domain/base-path.ts';

const segment = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const path = fc.array(segment, { maxLength: 4 }).map((segments) => segments.map((text) => `${text}/`).join(''));
const base = path.map((text) => `/${text}`);
const tail = fc.constantFrom('', '#row', '?level=senior', 'table.csv');
const rooted = fc.tuple(path, tail).map(([text, end]) => `/${text}${end}`);

describe('an address under a base path', () => {
  test('begins with the base path', () => {
    expect(withBase('/roles/', '/handbook/')).toBe('/handbook/roles/');
    expect(withBase('/', '/handbook/')).toBe('/handbook/');
  });

  test('is the same address when the base is the root', () => {
    fc.assert(
      fc.property(rooted, (address) => {
        expect(withBase(address, '/')).toBe(address);
      }),
    );
  });

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(rooted, base, (address, at) => {
        expect(withoutBase(withBase(address, at), at)).toBe(address);
      }),
    );
  });

  test.each(['https://a.example/', '//a.example/', 'mailto:a@a.example', '#row', 'bands/', '?level=senior', ''])(
    '%j is not written from the root and stays as it is',
    (address) => expect(withBase(address, '/handbook/')).toBe(address),
  );

  test('that lies outside the base path has no address from the root', () => {
    expect(withoutBase('/roles/', '/handbook/')).toBeNull();
    expect(withoutBase('/handbook-two/', '/handbook/')).toBeNull();
    expect(withoutBase('/handbook', '/handbook/')).toBeNull();
  });
});

describe('the address of a page', () => {
  test.each([
    ['index', '/'],
    ['', '/'],
    ['pay', '/pay/'],
    ['pay/bands', '/pay/bands/'],
  ])('with the slug %j is %j', (slug, address) => expect(pageAddress(slug)).toBe(address));
});
