import { z } from 'astro/zod';
import { id, line, prose, role } from './shared.ts';

export const familySchema = z.strictObject({
  id: id.describe('Stays forever; loops name the family by it'),
  name: line.describe('Name of the family as a heading'),
  roles: z.array(role).min(1).describe('Roles that are tested by the same steps; every role is in one family'),
  summary: prose.describe('What the work of these roles has in common, and what the steps test therefore'),
});

export type Family = z.infer<typeof familySchema>;
