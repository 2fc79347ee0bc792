/**
 * Uses the tools of the built handbook on a slowed processor, then builds the same generated pages with this project
 * and with plain Starlight, and prints what each input and each build costs. "npm run bench -- tools" does only the first.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeHandbookContent } from './handbook-content.ts';
import { measureInteractions, slowdown } from './interactions.ts';
import { describeMachine } from './machine.ts';
import { type BuildCommand, type Measurement, measureBuild } from './measure.ts';
import { type BenchSection, createSections } from './pages.ts';
import { writePlainProject } from './plain-project.ts';
import { formatInteractions, formatReport, type Round } from './report.ts';
import { readSizes } from './sizes.ts';

const root = resolve('.bench');
const handbook = join(root, 'handbook');
const plain = join(root, 'plain');
// An address or a path that somebody has set for the real site would change what is measured.
const { SITE_URL: _siteUrl, BASE_PATH: _basePath, HANDBOOK_CONTENT: _content, ...ownEnv } = process.env;
const env = { ...ownEnv, ASTRO_TELEMETRY_DISABLED: '1' };

const handbookBuild: BuildCommand = {
  args: [join('scripts', 'build.ts')],
  folder: process.cwd(),
  env: { ...env, HANDBOOK_CONTENT: join(handbook, 'content'), HANDBOOK_DIST: join(handbook, 'dist') },
  dist: join(handbook, 'dist'),
};
const plainBuild: BuildCommand = {
  args: [resolve('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
  folder: plain,
  env,
  dist: join(plain, 'dist'),
};

/** What was built is removed at once: plain Starlight writes gigabytes. */
async function measure(name: string, command: BuildCommand, sections: readonly BenchSection[]): Promise<Measurement> {
  const slugs = sections.flatMap(({ pages }) => pages.map(({ slug }) => slug));
  const measurement = await measureBuild(command, slugs).finally(() => rmSync(root, { recursive: true, force: true }));
  console.log(`${slugs.length} pages, ${name}: ${measurement.seconds.toFixed(1)} s`);
  return measurement;
}

async function measureBoth(pages: number): Promise<Round> {
  const sections = createSections(pages);
  writeHandbookContent(join(handbook, 'content'), sections);
  const ours = await measure('handbook', handbookBuild, sections);
  writePlainProject(plain, sections);
  const theirs = await measure('plain', plainBuild, sections);
  return { pages, handbook: ours, plain: theirs };
}

/** In a folder of its own, so that what was built by hand may be as old as it is. */
async function measureTools(): Promise<string> {
  await measureBuild({ ...handbookBuild, env: { ...env, HANDBOOK_DIST: handbookBuild.dist } }, []);
  const interactions = await measureInteractions(handbookBuild.dist);
  rmSync(root, { recursive: true, force: true });
  return formatInteractions(interactions, slowdown);
}

try {
  const args = process.argv.slice(2);
  const isToolsOnly = args.length === 1 && args[0] === 'tools';
  const sizes = isToolsOnly ? [] : readSizes(args);
  rmSync(root, { recursive: true, force: true });
  console.log(`\n${describeMachine()}\n\n${await measureTools()}\n`);
  const rounds: Round[] = [];
  for (const pages of sizes) rounds.push(await measureBoth(pages));
  if (!isToolsOnly) console.log(`\n${formatReport(describeMachine(), rounds)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
