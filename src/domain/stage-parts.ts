/** The parts of a stage that a page can show. */
export const stageParts = ['team', 'signals', 'budget', 'mistakes', 'next'] as const;

export type StagePartName = (typeof stageParts)[number];
