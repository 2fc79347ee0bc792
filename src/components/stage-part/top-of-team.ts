/** To whom a seat reports that reports to no other. */
export const topOfTeam = 'Founder or CTO';
