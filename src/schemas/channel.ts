import { z } from 'astro/zod';
import { id, line, prose, reference, role } from './shared.ts';

export const channelCosts = { low: 'Your time only', medium: 'Some money', high: 'A large fee' } as const;
export const channelSpeeds = { fast: 'Days', medium: 'Weeks', slow: 'Months' } as const;

export const channelSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the channel by it'),
  name: line.describe('Name of the channel'),
  best: prose.describe('What it is best for'),
  roles: z.array(role).min(1).describe('Roles that it fits'),
  fit: prose.describe('Why it fits these roles and not others'),
  cost: z.enum(Object.keys(channelCosts) as [keyof typeof channelCosts]).describe('What it costs; our judgment'),
  speed: z
    .enum(Object.keys(channelSpeeds) as [keyof typeof channelSpeeds])
    .describe('How soon the first talk follows; our judgment'),
  tradeOff: prose.describe('What you give up by using it'),
  how: z.array(prose).min(2).describe('How to use it, step by step'),
  misses: prose.describe('Whom it misses, and how they can find you all the same'),
  sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
  disagreements: z.array(reference('disagreements')).default([]).describe('Where the sources disagree about it'),
});

export type Channel = z.infer<typeof channelSchema>;
