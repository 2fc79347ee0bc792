import { z } from 'astro/zod';
import { id, line, reference } from './shared.ts';

/** A currency by its code in ISO 4217. */
export const currency = z.string().regex(/^[A-Z]{3}$/, 'a currency code such as USD');

export const placeSchema = z.strictObject({
  id: id.describe('Stays forever: addresses of the calculator name the place by it'),
  name: line.describe('Name of the place, as figures name it'),
  inText: line.describe('The place within a sentence, such as in the United Kingdom'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country code such as US')
    .describe('Its country, as the salary file writes it'),
  within: reference('places').optional().describe('The wider place that pays people who work remotely from here'),
  currency: currency.describe('Currency that people are paid in'),
  onCosts: z
    .number()
    .min(0, 'a percentage from 0 to 100')
    .max(100, 'a percentage from 0 to 100')
    .describe('What an employer pays besides gross pay, in percent of it; our judgment'),
  onCostsNote: line.describe('What is in it, and what makes it lower or higher'),
});

export type Place = z.infer<typeof placeSchema>;
