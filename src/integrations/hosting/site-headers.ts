import { embedFolder } from '../built-site.ts';

export type Headers = readonly (readonly [name: string, value: string])[];

/** The headers of a built site, the same for every kind of server. */
export interface SiteHeaders {
  /** With every answer. */
  everywhere: Headers;
  /** With every answer but those below `/embed/`. */
  own: Headers;
  /** With what other sites may show in a frame. */
  frames: Headers;
}

const everywhere: Headers = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** A meta tag can't say who may show a page in a frame, so it stands in the headers alone. */
export function siteHeaders(policy: string): SiteHeaders {
  const apart = (frames: string, resources: string): Headers => [
    ['Content-Security-Policy', `${policy}; ${frames}`],
    ['Cross-Origin-Resource-Policy', resources],
  ];
  return {
    everywhere,
    own: apart("frame-ancestors 'self'", 'same-origin'),
    frames: apart('frame-ancestors *', 'cross-origin'),
  };
}

/**
 * How long a browser may keep an answer. A file that has a hash of its content in its name never changes. Everything
 * else is kept, too, but only shown after the server has said that it is still the same. "public" stands in neither: it
 * would let caches between the two keep what somebody had to sign in for.
 */
export const cacheRules = { hashed: 'max-age=31536000, immutable', other: 'no-cache' };

/** Folders with hashes in the names of all their files, below the base path. */
export const hashedFolders = ['_astro', 'pagefind/filter', 'pagefind/fragment', 'pagefind/index'];
/** Ending of the one such file that stands among others, in `pagefind`. */
export const hashedEnding = '.pf_meta';

export function isHashed(file: string): boolean {
  return hashedFolders.some((folder) => file.startsWith(`${folder}/`)) || file.endsWith(hashedEnding);
}

/** Made for servers and not for readers; the folder holds what this module's neighbors write. */
export const privateFiles = ['_headers', '_redirects'];
export const serverFolder = '_server';

export const framesFolder = embedFolder;

/** What a file is, by its ending. Servers know most of them, but not all of them, and not all in the same way. */
export const mediaTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  mjs: 'text/javascript',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** Types whose answers name the encoding of their letters. */
export function isText(mediaType: string): boolean {
  return mediaType.startsWith('text/');
}
