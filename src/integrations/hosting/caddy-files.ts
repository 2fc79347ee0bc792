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

/** What Caddy imports into a site, by name. `caddy-site.conf` imports the others. */
export function caddyFiles(base: string, headers: SiteHeaders): Readonly<Record<string, string>> {
  const { everywhere, own } = headers;
  return {
    'caddy-headers.conf': `# Written by the build.\n${header('', [
      ...own,
      ...everywhere,
      ['Cache-Control', cacheRules.other],
    ])}`,
    'caddy-site.conf': site(base, headers),
  };
}

function header(matcher: string, headers: Headers): string {
  const lines = headers.map(([name, value]) => `\t${name} "${value}"\n`);
  return `header ${matcher}{\n${lines.join('')}}\n`;
}

function site(base: string, { frames }: SiteHeaders): string {
  const hashed = [...hashedFolders.map((folder) => `${folder}/*`), `pagefind/*${hashedEnding}`];
  const hidden = [...privateFiles, serverFolder, `${serverFolder}/*`];
  const paths = (below: readonly string[]): string => below.map((path) => base + path).join(' ');
  const steps = [
    'import caddy-headers.conf\n',
    `@hashed path ${paths(hashed)}\n`,
    header('@hashed ', [['Cache-Control', cacheRules.hashed]]),
    `@frames path ${paths([`${framesFolder}/*`])}\n`,
    header('@frames ', frames),
    ...typesByEnding(),
    'respond /healthz "ok" 200\n',
    '# A slash written as %2F is no slash, and no name in the site holds one, a backslash or a zero byte.\n',
    '@refused expression `{http.request.uri}.matches("(?i)^[^?]*%(2f|5c|00)")`\n',
    'respond @refused "Bad request" 400\n',
    '@other not method GET HEAD\n',
    header('@other ', [['Allow', 'GET, HEAD']]),
    'respond @other "Method not allowed" 405\n',
    'import caddy-redirects.conf\n',
    ...(base === '/' ? [] : [`redir / ${base} 302\n`, `redir ${base.slice(0, -1)} ${base} 301\n`]),
    `@hidden path ${paths(hidden)} *.br *.gz\n`,
    'error @hidden 404\n',
    `handle_path ${base}* {\n${indent(files)}}\n`,
    'error 404\n',
  ];
  return `# Written by the build, for a handbook at ${base}. "root" is the folder that holds it.
route {
${indent(steps.join(''))}}
handle_errors {
	@missing expression {http.error.status_code} == 404
	route @missing {
		import caddy-headers.conf
		header Content-Type "text/html; charset=utf-8"
		rewrite * /404.html
${indent(indent(files))}	}
	respond "{http.error.status_text}" {http.error.status_code}
}
`;
}

const files = 'file_server {\n\tprecompressed br gzip\n}\n';

function typesByEnding(): string[] {
  return Object.entries(mediaTypes).flatMap(([ending, type]) => [
    `@type_${ending} path *.${ending}\n`,
    `header @type_${ending} Content-Type "${type}${isText(type) ? '; charset=utf-8' : ''}"\n`,
  ]);
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '\t');
}

/** What Caddy imports to lead from old addresses to new ones, with the base path in both. */
export function caddyRedirects(redirects: readonly { from: string; to: string }[]): string {
  const lines = redirects.map(({ from, to }) => `\t${from} ${to}\n\t${from.slice(0, -1)} ${to}\n`);
  if (lines.length === 0) return '# Written by the build: no address has moved.\n';
  return `# Written by the build.
map {path} {handbook_moved} {
${lines.join('')}	default ""
}
@moved_with_query expression \`{handbook_moved} != "" && {query} != ""\`
redir @moved_with_query {handbook_moved}?{query} 301
@moved expression \`{handbook_moved} != ""\`
redir @moved {handbook_moved} 301
`;
}
