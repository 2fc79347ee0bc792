import type { Reason } from './next-hires.ts';
import type { ScheduledHire } from './schedule.ts';

/** Why somebody is hired, in a sentence. */
export function sayReason(reason: Reason): string {
  if (reason.kind === 'first') return 'Nobody is there yet: the stage begins with this seat';
  if (reason.kind === 'stage') return 'The stage has the seat; no trigger has fired for it';
  return reason.fired.trigger.name;
}

/** Of which hires no pay is known, in a sentence without its stop; `null` where all have some. */
export function sayUncounted(hires: readonly ScheduledHire[]): string | null {
  const count = hires.filter(({ cost }) => cost === null).length;
  if (count === 0) return null;
  return count === 1
    ? 'No pay is known for one of the seats, so nothing is counted for it'
    : `No pay is known for ${count} of the seats, so nothing is counted for them`;
}
