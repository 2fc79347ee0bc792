import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localAddress, readBuildSettings } from '../../src/integrations/build-settings.ts';
import { makeFolder } from '../folder.ts';

describe('the settings of a build', () => {
  test('have defaults for this machine', () => {
    expect(readBuildSettings({})).toEqual({ siteUrl: localAddress, base: '/', dist: resolve('dist') });
  });

  test('come from the environment', () => {
    const environment = { SITE_URL: 'https://toys.example', BASE_PATH: '/handbook/', HANDBOOK_DIST: '/tmp/toys' };
    expect(readBuildSettings(environment)).toEqual({
      siteUrl: 'https://toys.example',
      base: '/handbook/',
      dist: '/tmp/toys',
    });
  });

  test.each([
    ['https://toys.example/', 'https://toys.example'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['HTTPS://Toys.Example', 'https://toys.example'],
  ])('take SITE_URL=%s as %s', (written, siteUrl) => {
    expect(readBuildSettings({ SITE_URL: written }).siteUrl).toBe(siteUrl);
  });

  test.each([
    ['', '/'],
    ['/', '/'],
    ['/handbook', '/handbook/'],
    ['/team/ai-hiring_2.0/', '/team/ai-hiring_2.0/'],
  ])('take BASE_PATH=%s as %s', (written, base) => {
    expect(readBuildSettings({ BASE_PATH: written }).base).toBe(base);
  });
});

describe('a folder that a build would replace', () => {
  test('may be new, empty, or an earlier build', () => {
    for (const files of [{}, { _headers: '/*' }]) {
      const dist = makeFolder(files);
      expect(readBuildSettings({ HANDBOOK_DIST: dist }).dist).toBe(dist);
    }
  });

  test.each(['', '.', '..', 'content', 'content/handbook', 'tests'])('may not be "%s"', (written) => {
    expect(() => readBuildSettings({ HANDBOOK_DIST: written })).toThrow(
      `HANDBOOK_DIST: found "${written}", a folder that holds something else, expected a folder that is not there yet, is empty, or holds an earlier build; each build replaces it whole. Name another folder, or unset the variable to build into dist.`,
    );
  });
});

describe('a setting that cannot be used is a sentence', () => {
  const host = 'expected scheme and host without a path, such as https://handbook.company.example.';
  const path =
    'expected a path from the root made of letters, digits, dots, hyphens and underscores, such as /handbook/.';

  test.each([
    ['toys.example', 'Correct the variable.'],
    ['', 'Correct the variable.'],
    ['ftp://toys.example', 'Correct the variable.'],
    ['localhost:4321', 'Correct the variable.'],
    ['https://toys.example/?a', 'Correct the variable.'],
    ['https://toys.example/handbook/', 'Set SITE_URL=https://toys.example and BASE_PATH=/handbook/.'],
  ])('SITE_URL=%s', (written, fix) => {
    expect(() => readBuildSettings({ SITE_URL: written })).toThrow(`SITE_URL: found "${written}", ${host} ${fix}`);
  });

  test.each([
    ['handbook', 'Did you mean /handbook/?'],
    ['//handbook/', 'Did you mean /handbook/?'],
    ['/hand book/', 'Did you mean /hand-book/?'],
    ['/a//b/', 'Did you mean /a/b/?'],
    ['/../', 'Set only the path; scheme and host go into SITE_URL.'],
    ['https://toys.example/handbook/', 'Set only the path; scheme and host go into SITE_URL.'],
  ])('BASE_PATH=%s', (written, fix) => {
    expect(() => readBuildSettings({ BASE_PATH: written })).toThrow(`BASE_PATH: found "${written}", ${path} ${fix}`);
  });

  test('for each of several', () => {
    expect(() => readBuildSettings({ SITE_URL: 'x', BASE_PATH: 'x' })).toThrow(/^SITE_URL: .+\nBASE_PATH: .+$/);
  });
});
