import { z } from 'astro/zod';
import { date, id, line, reference } from './shared.ts';

export const sourceKinds = {
  'crowd-sourced': 'Crowd-sourced: people report their own pay',
  agency: 'Recruiting agency: a guide by a firm that sells the search',
  vendor: 'Vendor: an article by a firm that sells a related service',
  survey: 'Survey',
  research: 'Research',
  'job-ads': 'Analysis of job ads',
  official: 'Official statistics',
  'open-data': 'Open data set',
  'none-given': 'No source given',
  company: 'The company whose handbook this is',
  judgement: 'The handbook’s own judgment',
} as const;

export const sourceSchema = z.strictObject({
  id: id.describe('Stays forever: pages and readers link to it'),
  name: line.describe('Who says so, as a reader would name it'),
  kind: z
    .enum(Object.keys(sourceKinds) as [keyof typeof sourceKinds])
    .describe('What kind of source it is, which says most about how far to trust it'),
  published: date.optional().describe('When it appeared, if known'),
  citedIn: reference('sources').optional().describe('The document through which we know it, when we have not seen it'),
  measures: line.describe('What its figures measure'),
  trust: line.describe('How far to trust it, and why'),
});

export type Source = z.infer<typeof sourceSchema>;
