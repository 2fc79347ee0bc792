import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './content-files/content-folder.ts';
import { slugOf } from './content-files/pages.ts';
import { recordsLoader } from './content-files/records-loader.ts';
import { collections as data } from './schemas/collections.ts';
import { pageFields } from './schemas/page.ts';

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: pathToFileURL(`${contentFolder()}/handbook/`),
      pattern: '**/*.{md,mdx}',
      generateId: ({ entry }) => slugOf(entry),
      // Nothing reads a page's source once it is rendered, and keeping it costs a big site a gigabyte.
      retainBody: false,
    }),
    schema: docsSchema({ extend: z.object(pageFields) }),
  }),
  competencies: defineCollection({ loader: recordsLoader('competencies'), schema: data.competencies }),
  disagreements: defineCollection({ loader: recordsLoader('disagreements'), schema: data.disagreements }),
  faq: defineCollection({ loader: recordsLoader('faq'), schema: data.faq }),
  figures: defineCollection({ loader: recordsLoader('figures'), schema: data.figures }),
  glossary: defineCollection({ loader: recordsLoader('glossary'), schema: data.glossary }),
  handoffs: defineCollection({ loader: recordsLoader('handoffs'), schema: data.handoffs }),
  levels: defineCollection({ loader: recordsLoader('levels'), schema: data.levels }),
  roles: defineCollection({ loader: recordsLoader('roles'), schema: data.roles }),
  sources: defineCollection({ loader: recordsLoader('sources'), schema: data.sources }),
  stages: defineCollection({ loader: recordsLoader('stages'), schema: data.stages }),
  titles: defineCollection({ loader: recordsLoader('titles'), schema: data.titles }),
  trees: defineCollection({ loader: recordsLoader('trees'), schema: data.trees }),
  triggers: defineCollection({ loader: recordsLoader('triggers'), schema: data.triggers }),
};
