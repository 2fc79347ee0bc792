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
  const work = Object.keys(workKinds) as Work[];
  const choices = [
    { key: 'level', name: 'Level', options: levels, change: (level: string) => ({ ...inputs, level }) },
    { key: 'country', name: 'Place', options: places, change: (country: string) => ({ ...inputs, country }) },
    { key: 'role', name: 'Role', options: roles, change: (role: string) => ({ ...inputs, role }) },
    {
      key: 'work',
      name: 'Remote or on site',
      options: work.map((id) => ({ id, name: workKinds[id] })),
      change: (id: string) => ({ ...inputs, work: work.find((kind) => kind === id) ?? inputs.work }),
    },
  ] as const;
  return choices
    .flatMap(({ key, name, options, change }): Mover[] => {
      const ends = options.flatMap((option): MoverEnd[] => {
        const outcome = recommend(data, change(option.id));
        return outcome.kind === 'range' ? [{ value: option.id, name: option.name, target: outcome.range.middle }] : [];
      });
      const [lowest, highest] = [ends.toSorted(byTarget).at(0), ends.toSorted(byTarget).at(-1)];
      return lowest && highest && lowest.target < highest.target ? [{ key, name, lowest, highest }] : [];
    })
    .sort((a, b) => spread(b) - spread(a));
}

function byTarget(a: MoverEnd, b: MoverEnd): number {
  return a.target - b.target;
}

function spread({ lowest, highest }: Mover): number {
  return highest.target - lowest.target;
}
