import type { Competency } from '../../schemas/competency.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Level } from '../../schemas/level.ts';
import type { Role } from '../../schemas/role.ts';
import type { Trigger } from '../../schemas/trigger.ts';
import { type BandRow, bandRows } from '../band-chart/band-rows.ts';
import { readRecord, readRecords } from '../record/read-records.ts';

/** A role, and of other records what its guide says. */
export interface RoleFacts {
  role: Role;
  figures: ReadonlyMap<string, Figure>;
  roles: ReadonlyMap<string, Pick<Role, 'id' | 'name'>>;
  triggers: ReadonlyMap<string, Pick<Trigger, 'id' | 'name'>>;
  levels: ReadonlyMap<string, Pick<Level, 'name'>>;
  competencies: ReadonlyMap<string, Pick<Competency, 'name'>>;
  bands: readonly BandRow[];
  equity: readonly BandRow[];
}

export async function readRoleFacts(id: string): Promise<RoleFacts> {
  const role = await readRecord('roles', id);
  return {
    role,
    figures: await readRecords('figures'),
    roles: await readRecords('roles'),
    triggers: await readRecords('triggers'),
    levels: await readRecords('levels'),
    competencies: await readRecords('competencies'),
    bands: await bandRows([role], 'bands'),
    equity: await bandRows([role], 'equity'),
  };
}
