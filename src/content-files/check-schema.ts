import { z } from 'astro/zod';
import { nearest } from '../domain/nearest.ts';
import { type Fault, listOr } from './fault.ts';
import type { Path, YamlText } from './yaml-text.ts';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/** A sentence that names more keys than this is not read. */
const listed = 30;

/** Checks a part of a YAML text against its schema; every fault comes back as a sentence with its line. */
export function checkSchema<T extends Schema>(
  schema: T,
  yaml: YamlText,
  path: Path = [],
): { value: z.output<T> } | { faults: Fault[] } {
  const input = valueAt(yaml.value, path);
  const result = z.safeParse(schema, input);
  if (result.success) return { value: result.data };
  const { issues } = result.error;
  const found = issues.filter((issue) => !issues.some((other) => isFromMisspelt(issue, other)));
  return { faults: found.flatMap((issue) => issueFaults(schema, yaml, path, issue)) };
}

/** What a rule about several keys of a block finds comes from a misspelt one among them, if there is one. */
function isFromMisspelt({ code, path }: Issue, other: Issue): boolean {
  if (code !== 'custom' || other.code !== 'unrecognized_keys') return false;
  return path.length <= other.path.length + 1 && other.path.every((key, index) => path[index] === key);
}

function issueFaults(schema: Schema, yaml: YamlText, base: Path, issue: Issue): Fault[] {
  const path = [...base, ...issue.path];
  const value = valueAt(yaml.value, path);
  const key = issue.path.at(-1);
  const name = typeof key === 'string' ? `"${key}"` : 'an entry';
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((unknown) => {
      const [close] = nearest(unknown, known, 1);
      return {
        file: yaml.file,
        line: yaml.lineOfKey(path, unknown),
        found: `the unknown key "${unknown}"`,
        expected: known.length > listed ? `one of ${known.length} keys, which content/README.md lists` : listOr(known),
        fix: close ? `Did you mean "${close}"?` : 'Remove it, or correct its name.',
      };
    });
  }
  const purpose = descriptionAt(schema, issue.path);
  if (value === undefined && typeof key === 'string') {
    return [
      {
        file: yaml.file,
        line: yaml.lineOf(path),
        found: `no ${name}`,
        expected: purpose ? `it (${lowerFirst(purpose)})` : 'it',
        fix: `Add ${name}.`,
      },
    ];
  }
  const shown = show(value);
  const expected = expectedBy(issue, value);
  const [close] = issue.code === 'invalid_value' ? nearest(String(value), issue.values.map(String), 1) : [];
  return [
    {
      file: yaml.file,
      line: yaml.lineOf(path),
      found: typeof key === 'string' ? `${name}: ${shown}` : shown,
      expected,
      fix: close
        ? `Did you mean "${close}"?`
        : `Change ${name} accordingly${purpose ? `: ${lowerFirst(purpose)}` : ''}.`,
    },
  ];
}

const typeNames: Record<string, string> = {
  array: 'a list',
  object: 'a block of keys',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

function expectedBy(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_type') {
    const isUnquoted = issue.expected === 'string' && /^(?:number|boolean)$/.test(typeof value);
    return isUnquoted ? 'a text in quotes' : (typeNames[issue.expected] ?? issue.expected);
  }
  if (issue.code === 'invalid_value') return `one of ${listOr(issue.values.map(String))}`;
  return issue.message;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Sentences about keys begin in lower case inside another sentence, unless the first word is a name. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z’]* /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

/** The schema of what stands at a path, with the wrappers of optional and preprocessed values taken off. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  let current: Schema | undefined = schema;
  for (const key of path) {
    const bare: Schema | undefined = current && unwrap(current);
    if (bare instanceof z.ZodObject) current = bare.shape[String(key)];
    else if (bare instanceof z.ZodArray) current = bare.element;
    else return undefined;
  }
  return current;
}

export function unwrap(schema: Schema): Schema {
  let current = schema;
  while (
    current instanceof z.ZodOptional ||
    current instanceof z.ZodNullable ||
    current instanceof z.ZodDefault ||
    current instanceof z.ZodPrefault
  ) {
    current = current.unwrap();
  }
  return current;
}

function keysAt(schema: Schema, path: Path): string[] {
  const found = schemaAt(schema, path);
  const bare = found && unwrap(found);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function descriptionAt(schema: Schema, path: Path): string | undefined {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodType ? found.description : undefined;
}
