import type { Interview } from '../../schemas/interview.ts';
import type { Loop } from '../../schemas/loop.ts';
import { findRecord } from '../find-record.ts';

/** Minutes that a loop takes one candidate, and all people of the company together. */
export interface LoopMinutes {
  candidate: number;
  company: number;
}

type Timed = Pick<Interview, 'isAttended' | 'preparation' | 'scoring'>;

/** Each person of the company prepares and scores; whether they also sit there meanwhile depends on the step. */
export function loopMinutes({ steps }: Pick<Loop, 'steps'>, interviews: ReadonlyMap<string, Timed>): LoopMinutes {
  const candidate = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const company = steps.reduce((sum, { interview, minutes, who }) => {
    const { isAttended, preparation, scoring } = findRecord(interviews, interview);
    return sum + who.length * (preparation + (isAttended ? minutes : 0) + scoring);
  }, 0);
  return { candidate, company };
}
