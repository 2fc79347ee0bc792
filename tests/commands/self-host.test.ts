import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { toyContent } from '../folder.ts';
import { sparePort } from '../sites.ts';
import { blocksOf, commandsOf, run as runCommand, start } from './page-commands.ts';

/** Everything that the pages about hosting tell a reader to type, in its order, run as it stands there. */
const pages = ['index', 'overlay', 'pay-bands', 'offline'];
const room = mkdtempSync(join(tmpdir(), 'handbook-commands-'));
const overlay = join(room, 'our-handbook');
const dist = join('test-results', 'commands');
const port = String(sparePort);

afterAll(() => rmSync(room, { recursive: true }));

const commands = pages.flatMap(commandsOf);

const archive = join(room, 'handbook.tar');

/** A command as it is written, but for the folder beside the project and what it writes, which lie in a room of their own. */
const putIn = (command: string) =>
  command
    .replaceAll('../our-handbook', overlay)
    .replaceAll(' ../handbook.tar ', ` ${archive} `)
    .replaceAll('-C dist ', `-C ${dist} `);
const placeOf = (environment: NodeJS.ProcessEnv) => ({ environment: { HANDBOOK_DIST: dist, ...environment } });

const run = (command: string, environment: NodeJS.ProcessEnv = {}) => runCommand(putIn(command), placeOf(environment));

/** Starts a server, reads a page of it and ends it again. */
async function readServed(command: string, path: string): Promise<string> {
  const child = start(putIn(command), placeOf({ PORT: port }));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (text) => {
          output += text;
          const found = /The handbook is at (\S+)/.exec(output)?.[1];
          if (found) resolve(found);
        });
      }
      child.on('error', reject);
      child.on('close', () => reject(new Error(output)));
    });
    return await (await fetch(new URL(path, address))).text();
  } finally {
    // With all that it has started.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  }
}

/** Commands that need the whole project anew, or the network: whoever runs the tests has done so already. */
const done = ['npm ci', 'npm ci && npm start'];
/** Each command, and where below it is run. */
const tested = [
  ...done,
  'npm run overlay:new ../our-handbook',
  'npm run overlay:check ../our-handbook',
  'HANDBOOK_OVERLAY=../our-handbook npm start',
  'HANDBOOK_OVERLAY=../our-handbook npm run build',
  'npm run overlay:explain ../our-handbook ml-engineer',
  'npm run overlay:explain ../our-handbook /pay/',
  'HANDBOOK_OVERLAY=../our-handbook npm run data:bands -- ../our-handbook/bands.csv',
  'HANDBOOK_OVERLAY=../our-handbook npm run data:edition',
  'SITE_URL=https://handbook.company.example BASE_PATH=/handbook/ npm run build',
  'HANDBOOK_CONTENT=/srv/our-content npm run build',
  'npm run build',
  'tar -cf ../handbook.tar -C dist .',
];

test('every command on the pages is run below', () => {
  expect([...new Set(commands)].sort()).toEqual([...tested].sort());
});

describe('the ten minutes to a name and a band of one’s own', () => {
  test('begin with a folder that fits as it is', async () => {
    const { code, output } = await run('npm run overlay:new ../our-handbook');
    expect(code, output).toBe(0);
    expect(output).toContain('is begun');
    const again = await run('npm run overlay:new ../our-handbook');
    expect([again.code, again.output]).toEqual([1, expect.stringContaining('holds something already')]);
  });

  test('go on with two edits and a check', async () => {
    const edit = (file: string, from: RegExp, to: string) => {
      const path = join(overlay, file);
      const text = readFileSync(path, 'utf8');
      expect(text).toMatch(from);
      writeFileSync(path, text.replace(from, to));
    };
    edit('site.yaml', /^name: .*$/m, 'name: Toy works handbook');
    edit('data/figures/company-bands.yaml', /^ {2}low: .*$/m, '  low: 83000');
    const { code, output } = await run('npm run overlay:check ../our-handbook');
    expect(code, output).toBe(0);
    expect(output).toContain('adds figures/band-ml-engineer-senior-DE');
  });

  test('end with a page under that name, and a calculator that knows the band', { timeout: 300_000 }, async () => {
    const html = await readServed('HANDBOOK_OVERLAY=../our-handbook npm start', '/reference/our-rules/');
    expect(html).toContain('<title>Our rules | Toy works handbook</title>');
    expect(readFileSync(join(dist, 'roles/ml-engineer/index.html'), 'utf8')).toContain('€83k–€104k');
    expect(readFileSync(join(dist, 'pay/calculator/index.html'), 'utf8')).toContain('band-ml-engineer-senior-DE');
  });
});

describe('afterward', () => {
  test('it is said where values come from', async () => {
    const record = await run('npm run overlay:explain ../our-handbook ml-engineer');
    expect(record.output).toContain('content/data/roles/ml-engineer.yaml:');
    const page = await run('npm run overlay:explain ../our-handbook /pay/');
    expect(page.output).toContain('page /pay/ (content/handbook/pay/index.mdx)');
  });

  test('a table of bands, as the page has it, is read in', async () => {
    const [table = ''] = blocksOf('pay-bands', 'text');
    writeFileSync(join(overlay, 'bands.csv'), table);
    const command = 'HANDBOOK_OVERLAY=../our-handbook npm run data:bands -- ../our-handbook/bands.csv';
    const { code, output } = await run(command);
    expect(code, output).toBe(0);
    expect(output).toContain('company-bands.yaml: 3 bands.');
    writeFileSync(join(overlay, 'bands.csv'), table.replace('77000', '77k'));
    const wrong = await run(command);
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain('row 3: found "77k" as low');
    expect(wrong.output).not.toMatch(/\n\s+at /);
  });

  test('the examples of the pages fit into the overlay, and it builds', { timeout: 300_000 }, async () => {
    const [source = ''] = blocksOf('pay-bands', 'yaml');
    expect(readFileSync(join(overlay, 'data/sources.yaml'), 'utf8')).toContain(source);
    const [tree = ''] = blocksOf('overlay', 'yaml');
    const [theme = ''] = blocksOf('overlay', 'css');
    writeFileSync(join(overlay, 'data', 'trees.yaml'), tree);
    writeFileSync(join(overlay, 'theme.css'), theme);
    const { code, output } = await run('HANDBOOK_OVERLAY=../our-handbook npm run build');
    expect(code, output).toBe(0);
    expect(readFileSync(join(dist, 'decide/first-hire/index.html'), 'utf8')).toContain('Has the board signed one');
    expect(existsSync(`${dist}.next.content`), 'the merged content is removed').toBe(false);
  });

  test('an edition is kept in the overlay', async () => {
    const { code, output } = await run('HANDBOOK_OVERLAY=../our-handbook npm run data:edition');
    expect(code, output).toBe(0);
    const path = /(\S+\.json) is written/.exec(output)?.[1] ?? '';
    expect(path).toContain('our-handbook/data/pay/editions/');
    expect((await run('npm run overlay:check ../our-handbook')).code).toBe(0);
  });

  test('a build has another address, or content of its own', { timeout: 120_000 }, async () => {
    const content = join(room, 'content');
    cpSync(toyContent, content, { recursive: true });
    const address = 'SITE_URL=https://handbook.company.example BASE_PATH=/handbook/ npm run build';
    const there = await run(address, { HANDBOOK_CONTENT: content });
    expect(there.code, there.output).toBe(0);
    expect(there.output).toContain('for https://handbook.company.example/handbook/');
    const own = await run('HANDBOOK_CONTENT=/srv/our-content npm run build'.replace('/srv/our-content', content));
    expect(own.code, own.output).toBe(0);
  });

  test('a build goes into one file, and lets browsers keep pages once a line says so', {
    timeout: 240_000,
  }, async () => {
    const content = join(room, 'kept');
    cpSync(toyContent, content, { recursive: true });
    const build = await run('npm run build', { HANDBOOK_CONTENT: content });
    expect(build.code, build.output).toBe(0);
    expect(existsSync(join(dist, 'not-kept')), 'off by default').toBe(false);
    const packed = await run('tar -cf ../handbook.tar -C dist .');
    expect(packed.code, packed.output).toBe(0);
    const { output: names } = await run(`tar -tf ${archive}`);
    expect(names.split('\n')).toEqual(expect.arrayContaining(['./index.html', './sw.js', './pagefind/pagefind.js']));

    const [line = ''] = blocksOf('offline', 'yaml');
    appendFileSync(join(content, 'site.yaml'), line);
    const switched = await run('npm run build', { HANDBOOK_CONTENT: content });
    expect(switched.code, switched.output).toBe(0);
    expect(readFileSync(join(dist, 'sw.js'), 'utf8')).toContain('"kept":["');
    expect(existsSync(join(dist, 'not-kept/index.html'))).toBe(true);
  });
});
