import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { movedAddresses } from '../../src/integrations/permalinks.ts';
import { changesForOverlays, checksumsOf, packSite } from '../../src/integrations/release.ts';
import { readVersion, writeVersion } from '../../src/integrations/version-file.ts';
import { makeFolder } from '../folder.ts';
import { builtSite } from './built.ts';

test('the checksums are those of the files, in the form that sha256sum reads', () => {
  const sum = createHash('sha256').update('toy').digest('hex');
  expect(checksumsOf({ 'a.md': 'toy', 'b.tar.gz': Buffer.from('toy') })).toBe(`${sum}  a.md\n${sum}  b.tar.gz\n`);
});

test('a packed site says nothing of the system and the time', () => {
  const site = packSite(makeFolder({ 'index.html': '<main></main>' }), 'toys');
  expect([...site.subarray(4, 8), site[9]]).toEqual([0, 0, 0, 0, 255]);
});

test('changes for overlays name what was renamed, what is gone and which pages moved', () => {
  const text = changesForOverlays(
    '0.3.0',
    [
      { in: 'figures', from: 'pay-us', to: 'pay-usa', since: '0.2.0' },
      { in: 'roles', from: 'tinkerer', since: '0.3.0', note: 'The maker does it now.' },
    ],
    [{ from: '/wages/', to: '/pay/' }],
  );
  expect(text.split('\n').filter((line) => /^[-#]/.test(line))).toEqual([
    '# Changes for overlays, up to version 0.3.0',
    '## Ids',
    '- `pay-us` in figures. Since 0.2.0 it is called "pay-usa": write that instead.',
    '- `tinkerer` in roles. It was taken away in 0.3.0. The maker does it now. Remove the entry.',
    '## Addresses',
    '- `/wages/` leads to `/pay/`.',
  ]);
});

test('where nothing has changed, they say so', () => {
  const text = changesForOverlays('0.1.0', [], []);
  expect(text).toContain('No id has been renamed or taken away.');
  expect(text).toContain('No page has moved.');
});

test('a published address has moved when it leads on, under any base path', () => {
  const site = builtSite(
    {
      'pay/index.html': '<main></main>',
      'wages/index.html': '<p>This page has moved: <a href="/toys/pay/">go on</a>.</p>',
      'embed/salary/index.html': '<p><a href="/toys/pay/">Pay</a></p>',
    },
    { base: '/toys/' },
  );
  const folder = makeFolder({
    'permalinks.txt': '/embed/salary/\n/hidden/\n/pay/\n/pay/#bands\n/wages/\n/wages/#by-level\n',
  });
  expect(movedAddresses(site, folder)).toEqual([{ from: '/wages/', to: '/pay/' }]);
});

test('a version has another digest when a page has other text or another address, and else the same', () => {
  const digestOf = (pages: Readonly<Record<string, string>>) => {
    const folder = makeFolder({});
    writeVersion(builtSite(pages, { folder, base: '/toys/' }), '0.2.0');
    const said = readVersion(folder);
    expect(said).toMatchObject({ version: '0.2.0', base: '/toys/' });
    return said?.digest;
  };
  const digest = digestOf({ 'index.html': '<main>Toys</main>' });
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(digestOf({ 'index.html': '<main>Toys</main>' })).toBe(digest);
  expect(digestOf({ 'index.html': '<main>Tops</main>' })).not.toBe(digest);
  expect(digestOf({ 'pay/index.html': '<main>Toys</main>' })).not.toBe(digest);
});

test('a folder without a build has no version', () => {
  expect(readVersion(makeFolder({}))).toBeNull();
});
