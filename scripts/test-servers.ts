/**
 * Starts the real nginx and Caddy on the built site and tests what they answer. Takes the sites that `npm test` has
 * built and builds those that are missing. Ends, as `npm test` does, with one line that counts.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { testSites } from '../tests/sites.ts';
import { finish, results, step, suite, vitest, vitestCount } from './test-steps.ts';

/** What has to be there, and the Debian package that brings it. */
const needed: readonly (readonly [found: boolean, what: string, debianPackage: string])[] = [
  [isInstalled('nginx'), 'nginx', 'nginx'],
  [isInstalled('caddy'), 'Caddy', 'caddy'],
  [hasBrotli(), "nginx's module for brotli files", 'libnginx-mod-http-brotli-static'],
  [isInstalled('curl'), 'curl', 'curl'],
  [isInstalled('openssl'), 'OpenSSL', 'openssl'],
  [isInstalled('git'), 'git', 'git'],
];

function isInstalled(program: string): boolean {
  // Servers stand where a user's own path does not always lead.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.some((folder) => existsSync(join(folder, program)));
}

function hasBrotli(): boolean {
  const folders = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/share/nginx/modules'];
  return folders.some((folder) => existsSync(join(folder, 'ngx_http_brotli_static_module.so')));
}

const missing = needed.filter(([found]) => !found);
if (missing.length > 0) {
  const names = missing.map(([, what]) => what).join(', ');
  const packages = missing.map(([, , debianPackage]) => debianPackage).join(' ');
  console.error(`Not on this machine: ${names}. Install with "apt-get install ${packages}".`);
  console.log(`0 passed, ${missing.length} failed`);
  process.exitCode = 1;
} else {
  mkdirSync(results, { recursive: true });
  for (const { address, folder, environment } of testSites) {
    if (!existsSync(join(folder, '_headers')))
      await step(`build for ${address}`, ['node', 'scripts/build.ts'], environment);
  }
  // One file after the other: what is measured under load is the servers, and not each other.
  const file = `${results}/servers.json`;
  await suite('servers', [...vitest(file, 'servers'), '--no-file-parallelism'], file, vitestCount);
  finish();
}
