import { type Choices, type Inputs, nameWorkKinds } from './inputs.ts';
import type { PayData } from './pay-data.ts';
import { recommend } from './recommend.ts';

/** A choice of the form, and what the target becomes with it. */
export interface MoverEnd {
  value: string;
  name: string;
  target: number;
  /** What has to be chosen to see that: what is usual elsewhere must not change with it. */
  change: Partial<Choices>;
}

export interface Mover {
  key: 'level' | 'country' | 'role' | 'work';
  name: string;
  lowest: MoverEnd;
  highest: MoverEnd;
}

/** How far each choice moves the target while all others stay, the strongest first. */
export function findMovers(data: PayData, inputs: Inputs): Mover[] {
  const { level, currency } = inputs;
  const choices = [
    { key: 'level', name: 'Level', options: data.levels.map((to) => ({ ...to, change: { level: to.id } })) },
    {
      key: 'country',
      name: 'Place',
      options: data.places.map((to) => ({ ...to, change: { country: to.id, currency } })),
    },
    { key: 'role', name: 'Role', options: data.roles.map((to) => ({ ...to, change: { role: to.id, level } })) },
    {
      key: 'work',
      name: 'Remote or on site',
      options: nameWorkKinds(data).map((to) => ({ ...to, change: { work: to.id } })),
    },
  ] as const;
  return choices
    .flatMap(({ key, name, options }): Mover[] => {
      const ends = options.flatMap(({ id, name: option, change }): MoverEnd[] => {
        const outcome = recommend(data, { ...inputs, ...change });
        return outcome.kind === 'range' ? [{ value: id, name: option, target: outcome.range.middle, change }] : [];
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
