import { competencySchema } from './competency.ts';
import { disagreementSchema } from './disagreement.ts';
import { faqSchema } from './faq.ts';
import { figureSchema } from './figure.ts';
import { handoffSchema } from './handoff.ts';
import { levelSchema } from './level.ts';
import { roleSchema } from './role.ts';
import { sourceSchema } from './source.ts';
import { stageSchema } from './stage.ts';
import { termSchema } from './term.ts';
import { titleSchema } from './title.ts';
import { treeSchema } from './tree.ts';
import { triggerSchema } from './trigger.ts';

/** Every data collection: `content/data/<name>.yaml`, or a folder of that name with a file per record. */
export const collections = {
  competencies: competencySchema,
  disagreements: disagreementSchema,
  faq: faqSchema,
  figures: figureSchema,
  glossary: termSchema,
  handoffs: handoffSchema,
  levels: levelSchema,
  roles: roleSchema,
  sources: sourceSchema,
  stages: stageSchema,
  titles: titleSchema,
  trees: treeSchema,
  triggers: triggerSchema,
} as const;

export type CollectionName = keyof typeof collections;
