/** Serves the content while an author works on it; a saved change shows at once. */
import { dev } from 'astro';
import { checkContent } from '../src/content-files/content-check.ts';
import { contentFolder } from '../src/content-files/content-folder.ts';
import { faultSentence } from '../src/content-files/fault.ts';

// Faults don't stop an author at work: what can be shown is shown, and the build will insist.
for (const fault of checkContent(contentFolder()).faults) console.error(faultSentence(fault));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({ server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4321) } });
