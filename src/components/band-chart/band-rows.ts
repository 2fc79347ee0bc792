import type { Figure } from '../../schemas/figure.ts';
import type { Role } from '../../schemas/role.ts';
import { type FigureRow, figureRowsOf } from '../figure-table/figure-rows.ts';
import { readRecords } from '../record/read-records.ts';

/** A figure about pay, with the roles that it is about. */
export interface BandRow extends FigureRow {
  roles: readonly Pick<Role, 'id' | 'name'>[];
}

/** The figures that these roles name, in the order of the roles; each figure once, with all roles that name it. */
export async function bandRows(roles: readonly Role[], list: 'bands' | 'equity'): Promise<BandRow[]> {
  const figures = [...(await readRecords('figures')).values()];
  const names = (role: Role, { id, roles: own = [], measure }: Figure) =>
    role[list].includes(id) || (own.includes(role.id) && (measure === 'equity') === (list === 'equity'));
  // A company's own bands name their roles, and come first.
  const own = roles.flatMap((role) => figures.filter((figure) => figure.roles && names(role, figure)));
  const rows = await figureRowsOf([...new Set([...own.map(({ id }) => id), ...roles.flatMap((role) => role[list])])]);
  return rows.map((row) => ({
    ...row,
    roles: roles.filter((role) => names(role, row.figure)).map(({ id, name }) => ({ id, name })),
  }));
}

/** Amounts a year, currency by currency: a picture has one axis. Dollars have no name of their own. */
export function rowsByCurrency(rows: readonly BandRow[]): { currency: string | undefined; rows: readonly BandRow[] }[] {
  const money = rows.filter(({ figure }) => figure.unit === 'usd-per-year' || figure.unit === 'money-per-year');
  return [...Map.groupBy(money, ({ figure }) => figure.currency)].map(([currency, own]) => ({ currency, rows: own }));
}
