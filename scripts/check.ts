/** Types, lint, format, dead code and spelling, two at a time. Prints what a tool says only when it finds something. */
import { runTool, type ToolResult } from './run-tools.ts';

const tools: readonly [string, readonly string[]][] = [
  ['content', ['node', 'scripts/check-content.ts']],
  ['types', ['astro', 'check', '--minimumFailingSeverity', 'hint']],
  ['lint and format of code', ['biome', 'ci', '--error-on-warnings', '--colors=off']],
  ['format of the rest', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['dead code', ['knip', '--no-progress']],
  ['spelling', ['cspell', '--no-progress', '--no-summary', '--gitignore', '.']],
];

const waiting = [...tools];
const results: ToolResult[] = [];
async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const result = await runTool(...next);
    results.push(result);
    const verdict = result.code === 0 ? 'ok' : 'FAILED';
    console.log(`${result.name}: ${verdict} (${result.seconds.toFixed(1)} s)`);
    if (result.code !== 0) console.log(result.output.trim());
  }
}
await Promise.all([work(), work()]);

const failed = results.filter(({ code }) => code !== 0).length;
console.log(`Checks: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
