import { type Fault, listOr } from '../content-files/fault.ts';
import { nearest } from '../domain/nearest.ts';

/** Names of the tokens that a stylesheet sets at its root. */
export function tokenNames(css: string): string[] {
  return [...new Set([...css.matchAll(/(?<name>--[a-z0-9-]+)\s*:/g)].map(({ groups }) => groups?.['name'] ?? ''))];
}

/** A theme sets tokens of ours and nothing else: whatever a release changes in its styles, the theme goes on fitting. */
export function checkTheme(file: string, css: string, tokens: readonly string[]): Fault[] {
  // Comments keep their lines, so that those of what follows stay right.
  const bare = css.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  const faults: Fault[] = [];
  const lineAt = (offset: number) => bare.slice(0, offset).split('\n').length;
  const expected = 'one block ":root { … }" or several, with tokens of the handbook in them';
  let end = 0;
  for (const rule of bare.matchAll(/(?<selector>[^{}]*)\{(?<body>[^{}]*)\}/g)) {
    const { selector = '', body = '' } = rule.groups ?? {};
    end = rule.index + rule[0].length;
    if (selector.trim() !== ':root') {
      const line = lineAt(rule.index + selector.length - selector.trimStart().length);
      const fix = 'Write ":root"; "light-dark(…, …)" as a value says what counts in each theme.';
      faults.push({ file, line, found: `the selector "${selector.trim()}"`, expected, fix });
      continue;
    }
    let offset = rule.index + selector.length + 1;
    for (const declaration of body.split(';')) {
      const line = lineAt(offset + declaration.length - declaration.trimStart().length);
      offset += declaration.length + 1;
      if (declaration.trim() !== '') faults.push(...checkDeclaration(file, line, declaration.trim(), tokens));
    }
  }
  const rest = bare.slice(end);
  if (rest.trim() !== '') {
    const line = lineAt(end + rest.length - rest.trimStart().length);
    const fix = 'Close every bracket, and put every token into a block.';
    faults.push({ file, line, found: `"${rest.trim().slice(0, 40)}" outside a block`, expected, fix });
  }
  return faults;
}

function checkDeclaration(file: string, line: number, declaration: string, tokens: readonly string[]): Fault[] {
  const [name = '', ...parts] = declaration.split(':');
  const value = parts.join(':').trim();
  if (!tokens.includes(name.trim())) {
    const close = nearest(name.trim(), tokens);
    return [
      {
        file,
        line,
        found: `"${name.trim()}"`,
        expected: 'a token that src/styles/tokens.css sets, such as --accent',
        fix:
          close.length > 0
            ? `Did you mean ${listOr(close)}?`
            : 'Remove it; what no token says, a theme does not change.',
      },
    ];
  }
  if (value !== '' && !/url\(|image\(|[@<>\\]/i.test(value)) return [];
  return [
    {
      file,
      line,
      found: value === '' ? `no value for ${name.trim()}` : `"${value}" as ${name.trim()}`,
      expected: 'a color, a size or a list of fonts, and no address of a file',
      fix: 'Change the value, or remove the line.',
    },
  ];
}
