import { z } from 'astro/zod';
import { id, line, prose, reference, said } from './shared.ts';

export const rooms = {
  fixed: 'Fixed',
  flexible: 'Flexible',
  depends: 'Depends',
} as const;

export const offerPartSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the part by it'),
  name: line.describe('Name of the part'),
  says: prose.describe('What stands in it'),
  example: said.describe('A sentence that could be sent'),
  room: z.enum(Object.keys(rooms) as [keyof typeof rooms]).describe('Whether there is room to move; our judgment'),
  why: prose.describe('Why it is fixed or flexible, and what to say about it'),
  sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
});

export type OfferPart = z.infer<typeof offerPartSchema>;
