/** Who takes part in a search, from the side of the company. */
export const people = {
  recruiter: 'Recruiter',
  'hiring-manager': 'Hiring manager',
  founder: 'Founder',
  peer: 'Colleague of the same field',
  'other-field': 'Colleague from another field',
  report: 'Future report',
  adviser: 'Outside adviser',
} as const;

export const peopleNames = Object.keys(people) as [keyof typeof people];
