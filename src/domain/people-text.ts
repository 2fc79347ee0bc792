import { people } from '../schemas/people.ts';
import { startLower } from './start-lower.ts';

/** Who takes part, each with their number: `Hiring manager, future report (2)`. */
export function peopleText(who: readonly (keyof typeof people)[]): string {
  const names = [...new Set(who)].map((person, index) => {
    const count = who.filter((other) => other === person).length;
    const name = index === 0 ? people[person] : startLower(people[person]);
    return count > 1 ? `${name} (${count})` : name;
  });
  return names.join(', ');
}
