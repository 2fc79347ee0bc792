import { readIdList } from '../domain/id-list.ts';
import { nearest } from '../domain/nearest.ts';
import { type CollectionName, dataPath } from '../schemas/collections.ts';
import { type Attribute, type AttributeValue, authorComponents } from './author-components.ts';
import { type Fault, listOr } from './fault.ts';
import type { ComponentUse, Page } from './pages.ts';
import { missingRecord } from './records.ts';

type IdsOf = (name: CollectionName) => readonly string[];

/** Every component on a page is one that there is, and has the attributes that it needs and no others. */
export function checkComponents({ file, components }: Page, idsOf: IdsOf): Fault[] {
  return components.flatMap((use) => {
    const component = authorComponents[use.name];
    if (!component) return [unknownComponent(file, use)];
    const known = Object.entries(component.attributes);
    const names = known.map(([name]) => name);
    return [
      ...[...use.attributes.keys()]
        .filter((name) => !names.includes(name))
        .map((name) => unknownAttribute(file, use, name, names)),
      ...known.flatMap(([name, attribute]) => checkAttribute(file, use, name, attribute, idsOf)),
    ];
  });
}

function unknownComponent(file: string, { name, line }: ComponentUse): Fault {
  const known = Object.keys(authorComponents);
  const [close] = nearest(name, known, 1);
  return {
    file,
    line,
    found: `the unknown component <${name}>`,
    expected: listOr(known.map((other) => `<${other}>`)),
    fix: close ? `Did you mean <${close}>?` : 'Remove it, or add the component as CONTRIBUTING.md says.',
  };
}

function unknownAttribute(file: string, use: ComponentUse, name: string, known: readonly string[]): Fault {
  const [close] = nearest(name, known, 1);
  const remedy = known.length > 0 ? 'Remove it, or correct its name.' : 'Remove it.';
  return {
    file,
    line: use.line,
    found: `the unknown attribute "${name}" on <${use.name}>`,
    expected: known.length > 0 ? listOr(known) : 'no attributes',
    fix: close ? `Did you mean "${close}"?` : remedy,
  };
}

function checkAttribute(
  file: string,
  { name: component, attributes, line }: ComponentUse,
  name: string,
  { isRequired, value }: Attribute,
  idsOf: IdsOf,
): Fault[] {
  const written = attributes.get(name);
  if (written === undefined && !isRequired) return [];
  if (written === undefined) {
    const found = `<${component}> without ${name}="…"`;
    return [{ file, line, found, expected: describeValue(value), fix: `Add ${name}="…".` }];
  }
  if (written === null || written.trim() === '') {
    const found = `"${name}" on <${component}> without a text in quotes`;
    return [{ file, line, found, expected: describeValue(value), fix: `Write ${name}="…".` }];
  }
  if (value === 'text') return [];
  if ('record' in value) return checkRecords(value.record, [written], file, line, idsOf);
  if ('records' in value) return checkRecords(value.records, readIdList(written), file, line, idsOf);
  if (value.oneOf.includes(written)) return [];
  const [close] = nearest(written, value.oneOf, 1);
  const remedy = isRequired ? 'Write one of them.' : `Write one of them, or leave out "${name}".`;
  return [
    {
      file,
      line,
      found: `${name}="${written}" on <${component}>`,
      expected: `one of ${listOr(value.oneOf)}`,
      fix: close ? `Did you mean "${close}"?` : remedy,
    },
  ];
}

function checkRecords(
  name: CollectionName,
  written: readonly string[],
  file: string,
  line: number,
  idsOf: IdsOf,
): Fault[] {
  const known = idsOf(name);
  return written.filter((id) => !known.includes(id)).map((id) => missingRecord(name, known, id, file, line));
}

function describeValue(value: AttributeValue): string {
  if (value === 'text') return 'a text in quotes';
  if ('record' in value) return `the id of a record in data/${dataPath(value.record)}, in quotes`;
  if ('records' in value)
    return `ids of records in data/${dataPath(value.records)}, with commas between them, in quotes`;
  return `one of ${listOr(value.oneOf)}, in quotes`;
}

/** Every Markdown table has a caption, and every caption has its table. */
export function checkTables({ file, components, bareTables }: Page): Fault[] {
  // Plain Markdown has no components, so nothing there could give a caption.
  if (file.endsWith('.md')) return [];
  const bare = bareTables.map((line) => ({
    file,
    line,
    found: 'a table without a caption',
    expected: 'the table between <Table caption="…"> and </Table>',
    fix: 'Say in the caption what the table shows, and leave a blank line before and after the table.',
  }));
  const wrong = components.filter(({ name, tableCount }) => name === 'Table' && tableCount !== 1);
  return [...bare, ...wrong.map((use) => wrongTable(file, use))];
}

function wrongTable(file: string, { line, tableCount }: ComponentUse): Fault {
  return {
    file,
    line,
    found: `a <Table> that holds ${tableCount === 0 ? 'no Markdown table' : `${tableCount} Markdown tables`}`,
    expected: 'exactly one between <Table caption="…"> and </Table>',
    fix:
      tableCount === 0
        ? 'Write the table there, with a blank line before and after it.'
        : 'Give each of them a <Table> with a caption of its own.',
  };
}
