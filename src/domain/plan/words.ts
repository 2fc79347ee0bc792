import type { Reason } from './next-hires.ts';

/** Why somebody is hired, in a sentence. */
export function sayReason(reason: Reason): string {
  if (reason.kind === 'first') return 'Nobody is there yet: the stage begins with this seat';
  if (reason.kind === 'stage') return 'The stage has the seat; no trigger has fired for it';
  return reason.fired.trigger.name;
}
