import { z } from 'astro/zod';
import { currency } from './place.ts';
import { date, line, reference } from './shared.ts';

export const exchangeRateSchema = z.strictObject({
  id: currency
    .refine((code) => code !== 'USD', 'a currency other than USD, in which rates are given')
    .describe('Code of the currency'),
  name: line.describe('Name of the currency'),
  usd: z.number().positive('a number above zero').describe('What one of it costs in US dollars'),
  date: date.describe('When it held; a rate older than the limit in site.yaml stops the build'),
  source: reference('sources').describe('Who says so'),
  note: line.optional().describe('What else a careful reader must know'),
});

export type ExchangeRate = z.infer<typeof exchangeRateSchema>;
