import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder, isWithin } from '../content-files/content-folder.ts';
import { type Fault, stopOnFaults } from '../content-files/fault.ts';

export interface BuildSettings {
  /** Scheme and host of the published site, for canonical addresses. */
  siteUrl: string;
  /** Path under which the site is served, with a slash at both ends. */
  base: string;
  /** Folder that the finished site goes to. */
  dist: string;
}

export const localAddress = 'http://127.0.0.1:4321';

const basePattern = /^\/(?:[A-Za-z0-9][A-Za-z0-9._~-]*\/)*$/;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads what a build takes from its environment, besides the content folder. */
export function readBuildSettings(environment: Environment): BuildSettings {
  const faults: Fault[] = [];
  const siteUrl = readSiteUrl(environment['SITE_URL'] ?? localAddress, faults);
  const base = readBasePath(environment['BASE_PATH'] ?? '/', faults);
  const dist = readDist(environment['HANDBOOK_DIST'] ?? 'dist', environment, faults);
  stopOnFaults(faults);
  return { siteUrl, base, dist };
}

/** A build replaces the whole folder: it must be none that holds anything else. */
function readDist(written: string, environment: Environment, faults: Fault[]): string {
  const dist = resolve(written);
  const isTaken = existsSync(dist) && readdirSync(dist).length > 0 && !existsSync(resolve(dist, '_headers'));
  const overlay = environment['HANDBOOK_OVERLAY'];
  const own = [contentFolder(), ...(overlay ? [resolve(overlay)] : [])];
  const holdsOurs = [process.cwd(), ...own].some((folder) => isWithin(folder, dist));
  const isWithinOurs = own.some((folder) => isWithin(dist, folder));
  if (written !== '' && !holdsOurs && !isWithinOurs && !isTaken) return dist;
  faults.push({
    file: 'HANDBOOK_DIST',
    found: `"${written}", a folder that holds something else`,
    expected: 'a folder that is not there yet, is empty, or holds an earlier build; each build replaces it whole',
    fix: 'Name another folder, or unset the variable to build into dist.',
  });
  return dist;
}

function readSiteUrl(written: string, faults: Fault[]): string {
  const url = /^https?:/i.test(written) && URL.canParse(written) ? new URL(written) : null;
  const isOrigin = url !== null && url.pathname === '/' && !url.search && !url.hash;
  if (isOrigin) return url.origin;
  faults.push({
    file: 'SITE_URL',
    found: `"${written}"`,
    expected: 'scheme and host without a path, such as https://handbook.company.example',
    fix:
      url && url.pathname !== '/'
        ? `Set SITE_URL=${url.origin} and BASE_PATH=${url.pathname}.`
        : 'Correct the variable.',
  });
  return written;
}

function readBasePath(written: string, faults: Fault[]): string {
  const closed = written.endsWith('/') ? written : `${written}/`;
  if (basePattern.test(closed)) return closed;
  const segments = written
    .split('/')
    .map((segment) => segment.replaceAll(/[^A-Za-z0-9._~-]/g, '-').replace(/^[^A-Za-z0-9]+/, ''));
  const mended = segments.filter(Boolean).join('/');
  faults.push({
    file: 'BASE_PATH',
    found: `"${written}"`,
    expected: 'a path from the root made of letters, digits, dots, hyphens and underscores, such as /handbook/',
    fix:
      mended && !written.includes(':')
        ? `Did you mean /${mended}/?`
        : 'Set only the path; scheme and host go into SITE_URL.',
  });
  return closed;
}
