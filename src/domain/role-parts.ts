/** The parts of a role's guide that come from its record. */
export const roleParts = [
  'own',
  'hand-over',
  'apart',
  'when',
  'look-for',
  'test',
  'search',
  'pay',
  'grow',
  'wrong',
] as const;

export type RolePartName = (typeof roleParts)[number];
