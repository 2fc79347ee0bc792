/** How far a range can be trusted, from the most to the least. */
export const grades = { firm: 'Firm', fair: 'Fair', thin: 'Thin', rough: 'Rough' } as const;

export type Grade = keyof typeof grades;
