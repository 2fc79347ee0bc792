import type { Figure } from '../../schemas/figure.ts';
import type { Level } from '../../schemas/level.ts';
import type { Role } from '../../schemas/role.ts';
import type { Trigger } from '../../schemas/trigger.ts';
import { type BandRow, bandRows } from '../band-chart/band-rows.ts';
import { readRecords } from '../record/read-records.ts';
import { readFigures } from '../rich-text/read-figures.ts';
import { readRole } from '../role-table/read-roles.ts';

/** A role, and of other records what its guide says. */
export interface RoleFacts {
  role: Role;
  figures: ReadonlyMap<string, Figure>;
  roleNames: ReadonlyMap<string, string>;
  triggers: ReadonlyMap<string, Pick<Trigger, 'name'>>;
  levels: ReadonlyMap<string, Pick<Level, 'name'>>;
  bands: readonly BandRow[];
  equity: readonly BandRow[];
}

export async function readRoleFacts(id: string): Promise<RoleFacts> {
  const role = await readRole(id);
  return {
    role,
    figures: await readFigures(),
    roleNames: new Map([...(await readRecords('roles')).values()].map(({ id: other, name }) => [other, name])),
    triggers: await readRecords('triggers'),
    levels: await readRecords('levels'),
    bands: await bandRows([role], 'bands'),
    equity: await bandRows([role], 'equity'),
  };
}
