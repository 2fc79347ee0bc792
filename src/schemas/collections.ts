import { channelSchema } from './channel.ts';
import { competencySchema } from './competency.ts';
import { disagreementSchema } from './disagreement.ts';
import { exchangeRateSchema } from './exchange-rate.ts';
import { familySchema } from './family.ts';
import { faqSchema } from './faq.ts';
import { figureSchema } from './figure.ts';
import { handoffSchema } from './handoff.ts';
import { interviewSchema } from './interview.ts';
import { jobDescriptionSchema } from './job-description.ts';
import { levelSchema } from './level.ts';
import { loopSchema } from './loop.ts';
import { marketSchema } from './market.ts';
import { messageSchema } from './message.ts';
import { neighborJobSchema } from './neighbor-job.ts';
import { offerSchema } from './offer.ts';
import { offerPartSchema } from './offer-part.ts';
import { onboardingSchema } from './onboarding.ts';
import { payMethodSchema } from './pay-method.ts';
import { placeSchema } from './place.ts';
import { planMethodSchema } from './plan-method.ts';
import { preparationSchema } from './preparation.ts';
import { questionSchema } from './question.ts';
import { readingSchema } from './reading.ts';
import { retentionSchema } from './retention.ts';
import { roleSchema } from './role.ts';
import { rubricSchema } from './rubric.ts';
import { searchStepSchema } from './search-step.ts';
import { signalSchema } from './signal.ts';
import { sourceSchema } from './source.ts';
import { stageSchema } from './stage.ts';
import { takeHomeSchema } from './take-home.ts';
import { termSchema } from './term.ts';
import { titleSchema } from './title.ts';
import { treeSchema } from './tree.ts';
import { triggerSchema } from './trigger.ts';

/**
 * Every data collection: `content/data/<name>.yaml`, or a folder of that name with a file per record. Collections that
 * belong together stand in a folder of their own; see `dataPath`.
 */
export const collections = {
  channels: channelSchema,
  competencies: competencySchema,
  disagreements: disagreementSchema,
  families: familySchema,
  'exchange-rates': exchangeRateSchema,
  faq: faqSchema,
  figures: figureSchema,
  glossary: termSchema,
  handoffs: handoffSchema,
  interviews: interviewSchema,
  'job-descriptions': jobDescriptionSchema,
  levels: levelSchema,
  loops: loopSchema,
  market: marketSchema,
  messages: messageSchema,
  'neighbor-jobs': neighborJobSchema,
  'offer-parts': offerPartSchema,
  offers: offerSchema,
  onboarding: onboardingSchema,
  'pay-method': payMethodSchema,
  places: placeSchema,
  'plan-method': planMethodSchema,
  preparations: preparationSchema,
  questions: questionSchema,
  readings: readingSchema,
  retention: retentionSchema,
  roles: roleSchema,
  rubrics: rubricSchema,
  'search-steps': searchStepSchema,
  signals: signalSchema,
  sources: sourceSchema,
  stages: stageSchema,
  'take-homes': takeHomeSchema,
  titles: titleSchema,
  trees: treeSchema,
  triggers: triggerSchema,
} as const;

export type CollectionName = keyof typeof collections;

const paths: Partial<Record<CollectionName, string>> = {
  'exchange-rates': 'pay/exchange-rates',
  market: 'pay/market',
  'pay-method': 'pay/method',
  places: 'pay/places',
};

/** Where a collection stands below `content/data`, without the ending of its file. */
export function dataPath(name: CollectionName): string {
  return paths[name] ?? name;
}
