import type { Role } from '../../schemas/role.ts';
import { type FigureRow, figureRowsOf } from '../figure-table/figure-rows.ts';

/** A figure about pay, with the roles that it is about. */
export interface BandRow extends FigureRow {
  roles: readonly Pick<Role, 'id' | 'name'>[];
}

/** The figures that these roles name, in the order of the roles; each figure once, with all roles that name it. */
export async function bandRows(roles: readonly Role[], list: 'bands' | 'equity'): Promise<BandRow[]> {
  const rows = await figureRowsOf([...new Set(roles.flatMap((role) => role[list]))]);
  return rows.map((row) => ({
    ...row,
    roles: roles.filter((role) => role[list].includes(row.figure.id)).map(({ id, name }) => ({ id, name })),
  }));
}
