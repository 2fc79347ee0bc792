import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { authorComponents } from '../../src/content-files/author-components.ts';
import { collections } from '../../src/schemas/collections.ts';

const components = Object.entries(authorComponents).map(([name, component]) => ({ name, ...component }));
const require = createRequire(import.meta.url);

describe('a component that authors use', () => {
  test.each(components)('<$name> comes from a module that is there', ({ module }) => {
    const [path = '', named] = module.split('#');
    const isThere = named === undefined ? existsSync(path.slice(1)) : require.resolve(path) !== '';
    expect(isThere).toBe(true);
  });

  test.each(components)('<$name> refers to collections that there are', ({ references }) => {
    expect(Object.keys(collections)).toEqual(expect.arrayContaining(Object.values(references)));
  });
});
