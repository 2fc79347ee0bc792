import { z } from 'astro/zod';
import { id, prose, role, said } from './shared.ts';

export const messageKinds = {
  first: 'First message',
  'follow-up': 'Follow-up',
  rejection: 'Rejection with feedback',
  'offer-call': 'Offer call',
} as const;

export const messageSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the message by it'),
  kind: z.enum(Object.keys(messageKinds) as [keyof typeof messageKinds]).describe('What it is for'),
  role: role.describe('The role of whom it is written to'),
  subject: said.optional().describe('The line above it; none for a call'),
  body: z.array(said).min(2).describe('The message in paragraphs; for a call, what is said in order'),
  change: prose.describe('What has to be changed before it is sent, and what must not be'),
});

export type Message = z.infer<typeof messageSchema>;
