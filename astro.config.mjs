// @ts-check

import { existsSync } from 'node:fs';
import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/content-files/content-folder.ts';
import { stopOnFaults } from './src/content-files/fault.ts';
import { readOrigins } from './src/content-files/origins.ts';
import { readSiteFile } from './src/content-files/site-file.ts';
import { withBase } from './src/domain/base-path.ts';
import { authorComponentsPlugin } from './src/integrations/author-components-plugin.ts';
import { readBuildSettings } from './src/integrations/build-settings.ts';
import { isForFrames } from './src/integrations/built-site.ts';
import { leanStarlightPlugin } from './src/integrations/lean-starlight-plugin.ts';
import { workerFile } from './src/integrations/offline.ts';
import { basePathPlugin, readingAidsPlugin } from './src/integrations/page-html-plugin.ts';
import { plainImportsPlugin } from './src/integrations/plain-imports-plugin.ts';
import { searchInDevelopment } from './src/integrations/search-in-development.ts';
import { toolChunkPlugin } from './src/integrations/tool-chunk-plugin.ts';
import { workerPlugin } from './src/integrations/worker-plugin.ts';
import { defineWords, wordsSchema } from './src/schemas/words.ts';

const { siteUrl, base, dist } = readBuildSettings(process.env);
const siteFile = readSiteFile(contentFolder());
if ('faults' in siteFile) stopOnFaults(siteFile.faults);
const origins = readOrigins(contentFolder());
const theme = `${contentFolder()}/theme.css`;
const site = 'site' in siteFile ? siteFile.site : undefined;
const words = site?.words ?? wordsSchema.parse({});
const rooted = (/** @type {string} */ address) => withBase(address, base);
const override = (/** @type {string} */ name) => `./src/site/${name}.astro`;

export default defineConfig({
  site: siteUrl,
  base,
  outDir: dist,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // 'jsx' would eat the space between inline elements on separate lines.
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: {
    shikiConfig: {
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      defaultColor: 'light-dark()',
    },
    processor: satteri({
      features: { headingAttributes: true },
      hastPlugins: [basePathPlugin(base), satteriHeadingIdsPlugin(), readingAidsPlugin(words.linkTo)],
    }),
  },
  integrations: [
    starlight({
      title: site?.name ?? '',
      description: site?.description ?? '',
      locales: { root: { label: 'English', lang: site?.language ?? 'en' } },
      // One entry, because Starlight clones the whole list for each page; src/site/Sidebar.astro shows the sections.
      sidebar: [{ label: 'Start', link: '/' }],
      plugins: [
        {
          name: 'handbook:skip-link',
          hooks: {
            // Starlight asks for this one, whatever a plugin does.
            'config:setup': () => {},
            'i18n:setup': ({ injectTranslations }) =>
              injectTranslations({ [site?.language ?? 'en']: { 'skipLink.label': words.skipToContent } }),
          },
        },
      ],
      pagefind: false,
      pagination: false,
      credits: false,
      // Shiki alone colors code as well, in valid HTML and without a stylesheet and a script of its own.
      expressiveCode: false,
      markdown: { headingLinks: false, processedDirs: [contentFolder()] },
      customCss: [
        './src/styles/tokens.css',
        './src/styles/shell.css',
        './src/styles/text.css',
        './src/styles/tables.css',
        './src/styles/records.css',
        './src/styles/notes.css',
        './src/styles/controls.css',
        './src/styles/pictures.css',
        // A self-hoster's own tokens count after ours.
        ...(existsSync(theme) ? [theme] : []),
      ],
      components: {
        Banner: override('Nothing'),
        ContentPanel: override('ContentPanel'),
        DraftContentNotice: override('Nothing'),
        FallbackContentNotice: override('Nothing'),
        Footer: override('Footer'),
        Head: override('Head'),
        Header: override('Header'),
        Hero: override('Nothing'),
        MarkdownContent: override('MarkdownContent'),
        PageFrame: override('PageFrame'),
        PageSidebar: override('PageSidebar'),
        PageTitle: override('PageTitle'),
        Sidebar: override('Nothing'),
        ThemeProvider: override('ThemeProvider'),
        TwoColumnContent: override('TwoColumnContent'),
      },
    }),
    // Starlight would add its own, with the pages for frames in it.
    sitemap({ filter: (address) => !isForFrames(new URL(address).pathname.slice(base.length - 1)) }),
    mdx({ optimize: false }),
    {
      name: 'handbook:watch-site',
      hooks: { 'astro:config:setup': ({ addWatchFile }) => addWatchFile(`${contentFolder()}/site.yaml`) },
    },
  ],
  vite: {
    define: {
      ...defineWords(words),
      // Empty in a build that leaves nothing out, or keeps nothing for readers offline, which then has no script for it.
      'import.meta.env.HANDBOOK_HIDDEN': JSON.stringify((origins?.hidden ?? []).map(rooted).join(' ')),
      'import.meta.env.HANDBOOK_WORKER': JSON.stringify(site?.offline ? rooted(`/${workerFile}`) : ''),
    },
    plugins: [
      leanStarlightPlugin(),
      plainImportsPlugin(),
      toolChunkPlugin(),
      authorComponentsPlugin(),
      searchInDevelopment(dist),
      workerPlugin(site?.offline ?? false),
    ],
  },
});
