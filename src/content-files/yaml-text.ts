import { type Document, isMap, isNode, isPair, LineCounter, parseDocument, visit } from 'yaml';
import type { Fault } from './fault.ts';

export type Path = readonly PropertyKey[];

/** A YAML text that remembers on which line each of its values stands. */
export interface YamlText {
  file: string;
  value: unknown;
  lineOf(path: Path): number;
  lineOfKey(path: Path, key: string): number;
}

/** @param firstLine the line of the file on which the text begins; frontmatter begins on line 2 */
export function readYaml(file: string, text: string, firstLine = 1): { yaml: YamlText } | { faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const toLine = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return { faults: document.errors.map((error) => yamlFault(file, toLine(error.pos[0]), error.code, error.message)) };
  }
  // A text that begins with a star is an alias to YAML, and one that stands for nothing would throw below.
  const unresolved: Fault[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const line = toLine(alias.range?.[0] ?? 0);
      unresolved.push(yamlFault(file, line, 'BAD_ALIAS', `Unresolved alias ${alias.source}`));
    },
  });
  if (unresolved.length > 0) return { faults: unresolved };
  return {
    yaml: {
      file,
      value: document.toJS(),
      lineOf: (path) => toLine(offsetOf(document, path)),
      lineOfKey: (path, key) => toLine(keyOffset(document, path, key)),
    },
  };
}

function yamlFault(file: string, line: number, code: string, message: string): Fault {
  const sentence = message.replaceAll(/\s+/g, ' ').replace(/[.:]$/, '');
  if (code === 'DUPLICATE_KEY') {
    return {
      file,
      line,
      found: 'a key that already stands in the same block',
      expected: 'every key once',
      fix: 'Remove one of the two.',
    };
  }
  return {
    file,
    line,
    found: `YAML that cannot be read (${sentence})`,
    expected: 'valid YAML',
    fix: 'Check the indentation and the quotes on this line and the one above; a text with a colon needs quotes.',
  };
}

/** Where the value at a path begins, or the nearest thing above it that exists. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const head = path.slice(0, length);
    const parent = document.getIn(head.slice(0, -1), true);
    const key = head.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(head, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document.Parsed, path: Path, key: string): number {
  return offsetOf(document, [...path, key]);
}
