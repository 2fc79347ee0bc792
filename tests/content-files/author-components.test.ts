import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Attribute, authorComponents } from '../../src/content-files/author-components.ts';
import { collections } from '../../src/schemas/collections.ts';

const components = Object.entries(authorComponents).map(([name, component]) => ({ name, ...component }));
const attributes: readonly ({ name: string; key: string } & Attribute)[] = components.flatMap((component) =>
  Object.entries(component.attributes).map(([key, attribute]) => ({ name: component.name, key, ...attribute })),
);
const require = createRequire(import.meta.url);

describe('a component that authors use', () => {
  test.each(components)('<$name> comes from a module that is there', ({ module }) => {
    const [path = '', named] = module.split('#');
    const isThere = named === undefined ? existsSync(path.slice(1)) : require.resolve(path) !== '';
    expect(isThere).toBe(true);
  });

  test.each(components)('<$name> declares the attributes that it takes', ({ name, module, attributes }) => {
    const declared = Object.entries(attributes).map(([key, { isRequired }]) => `${key}${isRequired ? '' : '?'}`);
    expect(declared.sort()).toEqual(propsOf(fileOf(name, module)));
  });

  test.each(attributes)('<$name $key> holds records of a collection or words that there are', ({ value }) => {
    if (value === 'text') return;
    if ('record' in value) expect(Object.keys(collections)).toContain(value.record);
    else if ('records' in value) expect(Object.keys(collections)).toContain(value.records);
    else expect(value.oneOf).not.toEqual([]);
  });
});

function fileOf(name: string, module: string): string {
  const [path = '', named] = module.split('#');
  if (named === undefined) return path.slice(1);
  return join(dirname(require.resolve(path)), 'user-components', `${name}.astro`);
}

/** The props that an .astro file declares: `label`, and `icon?` where it may be left out. */
function propsOf(file: string): string[] {
  const block = /interface Props \{([\s\S]*?)\n\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return [...block.matchAll(/^\s+(\w+\??):/gm)].map(([, prop = '']) => prop).sort();
}
