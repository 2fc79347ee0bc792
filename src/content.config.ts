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
  channels: defineCollection({ loader: recordsLoader('channels'), schema: data.channels }),
  competencies: defineCollection({ loader: recordsLoader('competencies'), schema: data.competencies }),
  disagreements: defineCollection({ loader: recordsLoader('disagreements'), schema: data.disagreements }),
  'exchange-rates': defineCollection({ loader: recordsLoader('exchange-rates'), schema: data['exchange-rates'] }),
  families: defineCollection({ loader: recordsLoader('families'), schema: data.families }),
  faq: defineCollection({ loader: recordsLoader('faq'), schema: data.faq }),
  figures: defineCollection({ loader: recordsLoader('figures'), schema: data.figures }),
  glossary: defineCollection({ loader: recordsLoader('glossary'), schema: data.glossary }),
  handoffs: defineCollection({ loader: recordsLoader('handoffs'), schema: data.handoffs }),
  interviews: defineCollection({ loader: recordsLoader('interviews'), schema: data.interviews }),
  'job-descriptions': defineCollection({ loader: recordsLoader('job-descriptions'), schema: data['job-descriptions'] }),
  levels: defineCollection({ loader: recordsLoader('levels'), schema: data.levels }),
  loops: defineCollection({ loader: recordsLoader('loops'), schema: data.loops }),
  market: defineCollection({ loader: recordsLoader('market'), schema: data.market }),
  messages: defineCollection({ loader: recordsLoader('messages'), schema: data.messages }),
  'neighbor-jobs': defineCollection({ loader: recordsLoader('neighbor-jobs'), schema: data['neighbor-jobs'] }),
  'offer-parts': defineCollection({ loader: recordsLoader('offer-parts'), schema: data['offer-parts'] }),
  offers: defineCollection({ loader: recordsLoader('offers'), schema: data.offers }),
  onboarding: defineCollection({ loader: recordsLoader('onboarding'), schema: data.onboarding }),
  'pay-method': defineCollection({ loader: recordsLoader('pay-method'), schema: data['pay-method'] }),
  'plan-method': defineCollection({ loader: recordsLoader('plan-method'), schema: data['plan-method'] }),
  places: defineCollection({ loader: recordsLoader('places'), schema: data.places }),
  preparations: defineCollection({ loader: recordsLoader('preparations'), schema: data.preparations }),
  questions: defineCollection({ loader: recordsLoader('questions'), schema: data.questions }),
  readings: defineCollection({ loader: recordsLoader('readings'), schema: data.readings }),
  retention: defineCollection({ loader: recordsLoader('retention'), schema: data.retention }),
  roles: defineCollection({ loader: recordsLoader('roles'), schema: data.roles }),
  rubrics: defineCollection({ loader: recordsLoader('rubrics'), schema: data.rubrics }),
  'search-steps': defineCollection({ loader: recordsLoader('search-steps'), schema: data['search-steps'] }),
  signals: defineCollection({ loader: recordsLoader('signals'), schema: data.signals }),
  sources: defineCollection({ loader: recordsLoader('sources'), schema: data.sources }),
  stages: defineCollection({ loader: recordsLoader('stages'), schema: data.stages }),
  'take-homes': defineCollection({ loader: recordsLoader('take-homes'), schema: data['take-homes'] }),
  titles: defineCollection({ loader: recordsLoader('titles'), schema: data.titles }),
  trees: defineCollection({ loader: recordsLoader('trees'), schema: data.trees }),
  triggers: defineCollection({ loader: recordsLoader('triggers'), schema: data.triggers }),
};
