import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runFailing } from './commands.ts';
import { makeHome, publish } from './servers.ts';

/** What a build leaves, as far as publishing looks at it. */
function makeBuild(home: string, name: string): string {
  const folder = join(home, 'builds', name);
  for (const [file, text] of Object.entries({
    'index.html': name,
    _headers: '',
    '_server/nginx-server-site.conf': '',
    [`_astro/style.${name}.css`]: name,
    [`pagefind/fragment/en_${name}.pf_fragment`]: name,
    'pagefind/pagefind.js': name,
    [`pagefind/only-${name}.js`]: name,
  })) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

describe('publishing', () => {
  test('makes each build the next release, leads to it, and keeps three', () => {
    const home = makeHome('publish');
    for (const name of ['one', 'two', 'three', 'four', 'five']) publish(makeBuild(home, name), home);
    expect(readlinkSync(join(home, 'current'))).toBe('releases/5');
    expect(readdirSync(join(home, 'releases')).sort()).toEqual(['3', '4', '5']);
    expect(readFileSync(join(home, 'current/index.html'), 'utf8')).toBe('five');
  });

  test('lets a release share its hashed files with the two before it, without a copy, and nothing else', () => {
    const home = makeHome('publish-hashed');
    for (const name of ['one', 'two', 'three', 'four']) publish(makeBuild(home, name), home);
    const files = (folder: string) => readdirSync(join(home, 'current', folder)).sort();
    expect(files('_astro')).toEqual(['style.four.css', 'style.three.css', 'style.two.css']);
    expect(files('pagefind/fragment')).toEqual(['en_four.pf_fragment', 'en_three.pf_fragment', 'en_two.pf_fragment']);
    expect(files('pagefind')).toEqual(['fragment', 'only-four.js', 'pagefind.js']);
    expect(readFileSync(join(home, 'current/pagefind/pagefind.js'), 'utf8')).toBe('four');
    // The release before it may still be asked for what the new pages need.
    expect(readdirSync(join(home, 'releases/3/_astro'))).toContain('style.four.css');
    expect(readdirSync(join(home, 'releases/2/pagefind'))).toEqual(['fragment', 'only-two.js', 'pagefind.js']);
    const inode = (release: number) => statSync(join(home, `releases/${release}/_astro/style.three.css`)).ino;
    expect(inode(4)).toBe(inode(3));
  });

  test('tells the servers the full path of the release, which no later one changes', () => {
    const home = makeHome('publish-root');
    publish(makeBuild(home, 'one'), home);
    publish(makeBuild(home, 'two'), home);
    for (const release of [1, 2]) {
      const read = (file: string) => readFileSync(join(home, `releases/${release}/_server`, file), 'utf8');
      expect(read('nginx-server-root.conf')).toBe(`set $handbook_root "${home}/releases/${release}";\n`);
      expect(read('caddy-root.conf')).toBe(`root * "${home}/releases/${release}"\n`);
    }
  });

  test('goes on after one that was broken off', () => {
    const home = makeHome('publish-again');
    publish(makeBuild(home, 'one'), home);
    mkdirSync(join(home, 'releases/.part/half'), { recursive: true });
    writeFileSync(join(home, 'next'), '');
    publish(makeBuild(home, 'two'), home);
    expect(readlinkSync(join(home, 'current'))).toBe('releases/2');
    expect(existsSync(join(home, 'current/half'))).toBe(false);
  });

  test.each([
    ['nothing', ''],
    ['a folder that holds no built site', 'tests /tmp'],
    ['a folder that is not there', '/nowhere-at-all /tmp'],
  ])('takes %s for a mistake, and says what it expects', (_, args) => {
    const { code, output } = runFailing(`sh deploy/publish.sh ${args}`);
    expect(code).toBe(2);
    expect(output).toContain('Usage: sh deploy/publish.sh <built site> <folder for the releases>');
  });
});
