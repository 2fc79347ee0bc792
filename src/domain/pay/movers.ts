import { type Inputs, type Work, workKinds } from './inputs.ts';
import type { PayData } from './pay-data.ts';
import { recommend } from './recommend.ts';

/** A choice of the form, and what the target becomes with it. */
export interface MoverEnd {
  value: string;
  name: string;
  target: number;
}

export interface Mover {
  key: 'level' | 'country' | 'role' | 'work';
  name: string;
  lowest: MoverEnd;
  highest: MoverEnd;
}

/** How far each choice moves the target while all others stay, the strongest first. */
export function findMovers(data: PayData, inputs: Inputs): Mover[] {
  const { roles, levels, places } = data;
  const work = (Object.keys(workKinds) as Work[]).map((id) => ({ id, name: workKinds[id] }));
  const choices = [
    { key: 'level', name: 'Level', options: optionsOf(levels, (level) => ({ ...inputs, level })) },
    { key: 'country', name: 'Place', options: optionsOf(places, (country) => ({ ...inputs, country })) },
    { key: 'role', name: 'Role', options: optionsOf(roles, (role) => ({ ...inputs, role })) },
    { key: 'work', name: 'Remote or on site', options: optionsOf(work, (kind) => ({ ...inputs, work: kind })) },
  ] as const;
  return choices
    .flatMap(({ key, name, options }): Mover[] => {
      const ends = options.flatMap(({ changed, ...option }): MoverEnd[] => {
        const outcome = recommend(data, changed);
        return outcome.kind === 'range' ? [{ ...option, target: outcome.range.middle }] : [];
      });
      const [lowest, highest] = [ends.toSorted(byTarget).at(0), ends.toSorted(byTarget).at(-1)];
      return lowest && highest && lowest.target < highest.target ? [{ key, name, lowest, highest }] : [];
    })
    .sort((a, b) => spread(b) - spread(a));
}

/** The values of a choice, each with the inputs that it makes. */
function optionsOf<T extends string>(records: readonly { id: T; name: string }[], change: (id: T) => Inputs) {
  return records.map(({ id, name }) => ({ value: id, name, changed: change(id) }));
}

function byTarget(a: MoverEnd, b: MoverEnd): number {
  return a.target - b.target;
}

function spread({ lowest, highest }: Mover): number {
  return highest.target - lowest.target;
}
