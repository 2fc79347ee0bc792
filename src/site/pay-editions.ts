import { findEditions } from '../content-files/pay-editions.ts';

const built = import.meta.env.PROD ? findEditions() : undefined;

/** All pay data. Kept for a whole build; read afresh while an author works. */
export function payEditions(): ReturnType<typeof findEditions> {
  return built === undefined ? findEditions() : built;
}
