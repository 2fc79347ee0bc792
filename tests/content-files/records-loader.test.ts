import { EventEmitter } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, test, vi } from 'vitest';
import { recordsLoader } from '../../src/content-files/records-loader.ts';
import { makeFolder } from '../folder.ts';

const source = (id: string) => `id: ${id}\nname: Survey\nkind: survey\nmeasures: Pay.\ntrust: Invented.\n`;
const broken = 'id: [broken\n';

class Watcher extends EventEmitter {
  add() {
    return this;
  }
}

/** The loader at work on a folder: what it has stored, what it has said, and an author who writes. */
function start(files: Readonly<Record<string, string>>) {
  const folder = makeFolder(files);
  vi.stubEnv('HANDBOOK_CONTENT', folder);
  const records = new Map<string, unknown>();
  const said: string[] = [];
  const watcher = new Watcher();
  const context = {
    store: { clear: () => records.clear(), set: ({ id }: { id: string }) => records.set(id, true) },
    parseData: async ({ data }: { data: unknown }) => data,
    logger: { error: (text: string) => said.push(text) },
  };
  const loader = recordsLoader('sources');
  const load = (more: object) => loader.load({ ...context, ...more } as unknown as LoaderContext);
  const tell = async (event: string, name: string) => {
    watcher.emit(event, join(folder, name));
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    build: () => load({}),
    watch: () => load({ watcher }),
    ids: () => [...records.keys()],
    said,
    async write(event: 'add' | 'change', name: string, text: string) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      await tell(event, name);
    },
    async remove(name: string) {
      rmSync(join(folder, name));
      await tell('unlink', name);
    },
  };
}

describe('a build', () => {
  test('gets the records', async () => {
    const { build, ids } = start({ 'data/sources.yaml': source('one') });
    await build();
    expect(ids()).toEqual(['one']);
  });

  test('stops on a fault', async () => {
    const { build } = start({ 'data/sources.yaml': source('one').replace('kind: survey\n', '') });
    await expect(build()).rejects.toThrow('data/sources.yaml');
  });
});

describe('an author at work', () => {
  test('sees the records that are right when others are not', async () => {
    const { watch, ids } = start({ 'data/sources/one.yaml': source('one'), 'data/sources/two.yaml': broken });
    await watch();
    expect(ids()).toEqual(['one']);
  });

  test('sees a change', async () => {
    const { watch, write, ids } = start({ 'data/sources.yaml': source('one') });
    await watch();
    await write('change', 'data/sources.yaml', source('two'));
    expect(ids()).toEqual(['two']);
  });

  test('sees a file that is new, and no longer one that is gone', async () => {
    const { watch, write, remove, ids } = start({ 'data/sources.yaml': source('one') });
    await watch();
    await write('add', 'data/sources/new.yaml', source('two'));
    expect(ids()).toEqual(['one', 'two']);
    await remove('data/sources/new.yaml');
    expect(ids()).toEqual(['one']);
  });

  test('keeps the records while a file is half-done, and reads what is wrong', async () => {
    const { watch, write, ids, said } = start({ 'data/sources.yaml': source('one') });
    await watch();
    await write('change', 'data/sources.yaml', broken);
    expect(ids()).toEqual(['one']);
    expect(said).toEqual([expect.stringContaining('data/sources.yaml')]);
    await write('change', 'data/sources.yaml', source('two'));
    expect(ids()).toEqual(['two']);
  });

  test('keeps them when Astro loads all of the content again, too', async () => {
    const { watch, write, ids, said } = start({ 'data/sources.yaml': source('one') });
    await watch();
    await write('change', 'data/sources.yaml', broken);
    await watch();
    expect(ids()).toEqual(['one']);
    expect(said).toHaveLength(2);
  });

  test('is left alone when a file of something else changes', async () => {
    const { watch, write, ids, said } = start({ 'data/sources.yaml': source('one') });
    await watch();
    await write('change', 'data/titles.yaml', broken);
    expect(ids()).toEqual(['one']);
    expect(said).toEqual([]);
  });
});
