import {
  cacheRules,
  framesFolder,
  type Headers,
  hashedEnding,
  hashedFolders,
  isText,
  mediaTypes,
  privateFiles,
  type SiteHeaders,
  serverFolder,
} from './site-headers.ts';

/** What nginx includes, by name: `nginx-http-…` inside of its `http` block, `nginx-server-…` inside of a `server`. */
export function nginxFiles(base: string, headers: SiteHeaders): Readonly<Record<string, string>> {
  return {
    'nginx-http-maps.conf': httpMaps(base, headers),
    'nginx-server-headers.conf': serverHeaders(headers),
    'nginx-server-site.conf': serverSite(base),
  };
}

/** One answer has one set of headers, so what differs by path is a variable. */
const byPath: Readonly<Record<string, string>> = {
  'Content-Security-Policy': '$handbook_policy',
  'Cross-Origin-Resource-Policy': '$handbook_resources',
};

function httpMaps(base: string, { own, frames }: SiteHeaders): string {
  const hashed = `(?:(?:${hashedFolders.join('|')})/|.*${inPattern(hashedEnding)}$)`;
  const framed = own.map(([name, value]) => {
    const other = frames.find(([framesName]) => framesName === name)?.[1] ?? value;
    return map('$uri', byPath[name] ?? '', value, [[`~^${inPattern(base)}${framesFolder}/`, other]]);
  });
  return [
    '# Written by the build. Which address gets which rule for caches, which policy, and what is refused.\n',
    map('$uri', '$handbook_cache', cacheRules.other, [[`~^${inPattern(base)}${hashed}`, cacheRules.hashed]]),
    ...framed,
    '# A slash written as %2F is no slash, and no name in the site holds one, a backslash or a zero byte.\n',
    map('$request_uri', '$handbook_refused', '', [['~*^[^?]*%(?:2f|5c|00)', '1']]),
    map('$status', '$handbook_allow', '', [['405', 'GET, HEAD']]),
  ].join('');
}

function map(from: string, to: string, otherwise: string, cases: readonly (readonly [string, string])[]): string {
  const lines = cases.map(([value, result]) => `\t"${value}" "${result}";\n`);
  return `map ${from} ${to} {\n\tdefault "${otherwise}";\n${lines.join('')}}\n`;
}

function serverHeaders({ everywhere, own }: SiteHeaders): string {
  const all: Headers = [
    ...own.map(([name]) => [name, byPath[name] ?? ''] as const),
    ...everywhere.map(([name, value]) => [name, `"${value}"`] as const),
    ['Cache-Control', '$handbook_cache'],
    ['Allow', '$handbook_allow'],
  ];
  return `# Written by the build.\n${all.map(([name, value]) => `add_header ${name} ${value} always;\n`).join('')}`;
}

function serverSite(base: string): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `\t${type} ${ending};\n`);
  const texts = [...new Set(Object.values(mediaTypes).filter(isText))].filter((type) => type !== 'text/html');
  const hidden = [...privateFiles.map((file) => `${inPattern(file)}$`), `${serverFolder}(?:/|$)`, '.*\\.(?:br|gz)$'];
  // A handbook below a path has a host around it that somebody else may need.
  const around = base === '/' ? '' : aroundBase(base);
  return `# Written by the build, for a handbook at ${base}. $handbook_root is the folder that holds it.
types {
${types.join('')}}
default_type application/octet-stream;
charset utf-8;
charset_types ${texts.join(' ')};
index index.html;
# The address that readers see may be another one than nginx's own, when there is a proxy before it.
absolute_redirect off;
error_page 404 ${base}404.html;
# A folder without a page in it.
error_page 403 =404 ${base}404.html;
if ($handbook_refused) {
	return 400;
}
if ($request_method !~ "^(?:GET|HEAD)$") {
	return 405;
}
if ($handbook_redirect) {
	return 301 $handbook_redirect$is_args$args;
}
location = /healthz {
	access_log off;
	default_type text/plain;
	return 200 "ok\\n";
}
location ${base} {
	alias $handbook_root/;
}
location ~ "^${inPattern(base)}(?:${hidden.join('|')})" {
	return 404;
}
${around}`;
}

function aroundBase(base: string): string {
  return `location = / {
	return 302 ${base};
}
location = ${base.slice(0, -1)} {
	return 301 ${base}$is_args$args;
}
location / {
	return 404;
}
`;
}

/** Of the letters that a base path may have, the dot alone means something else in a pattern. */
function inPattern(text: string): string {
  return text.replaceAll('.', '\\.');
}

/** What nginx includes to lead from old addresses to new ones, with the base path in both. */
export function nginxRedirects(redirects: readonly { from: string; to: string }[]): string {
  const both = redirects.flatMap(({ from, to }) => [[from, to] as const, [from.slice(0, -1), to] as const]);
  return `# Written by the build.\n${map('$uri', '$handbook_redirect', '', both)}`;
}
