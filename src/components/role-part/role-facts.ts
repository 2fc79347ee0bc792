import { type CollectionEntry, getCollection } from 'astro:content';
import type { Figure } from '../../schemas/figure.ts';
import type { Level } from '../../schemas/level.ts';
import type { Role } from '../../schemas/role.ts';
import type { Trigger } from '../../schemas/trigger.ts';
import { type BandRow, bandRows } from '../pay-table/band-rows.ts';
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
  const roles = await getCollection('roles');
  return {
    role,
    figures: await readFigures(),
    roleNames: new Map(roles.map(({ data }) => [data.id, data.name])),
    triggers: byId(await getCollection('triggers')),
    levels: byId(await getCollection('levels')),
    bands: await bandRows([role], 'bands'),
    equity: await bandRows([role], 'equity'),
  };
}

function byId<Name extends 'triggers' | 'levels'>(
  entries: readonly CollectionEntry<Name>[],
): Map<string, CollectionEntry<Name>['data']> {
  return new Map(entries.map(({ data }) => [data.id, data]));
}
