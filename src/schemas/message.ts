import { z } from 'astro/zod';
import { id, idFault, prose, role, said } from './shared.ts';

export const messageKinds = {
  first: 'First message',
  'follow-up': 'Follow-up',
  rejection: 'Rejection with feedback',
  'offer-call': 'Offer call',
} as const;

export const messageSchema = z
  .strictObject({
    id: id.describe('The kind and the role; stays forever, since readers link to the message by it'),
    kind: z.enum(Object.keys(messageKinds) as [keyof typeof messageKinds]).describe('What it is for'),
    role: role.describe('The role of whom it is written to'),
    subject: said.optional().describe('The line above it; none for a call'),
    body: z.array(said).min(2).describe('The message in paragraphs; for a call, what is said in order'),
    change: prose.describe('What has to be changed before it is sent, and what must not be'),
  })
  .superRefine(({ id: own, kind, role: to }, context) => {
    if (own !== `${kind}-${to}`) context.addIssue(idFault(`${kind}-${to}`));
  });

export type Message = z.infer<typeof messageSchema>;
