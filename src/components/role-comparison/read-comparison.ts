import type { ComparisonData } from '../../domain/compare/comparison-data.ts';
import { compileComparison } from '../../domain/compare/compile.ts';
import { findById } from '../../domain/pay/find-by-id.ts';
import { payEditions } from '../../site/pay-editions.ts';
import { listRecords, listRoles, readRecords } from '../record/read-records.ts';

async function loadComparison(): Promise<ComparisonData> {
  const pay = payEditions()?.data;
  const place = pay && findById(pay.places, pay.market.base);
  return compileComparison({
    roles: await listRoles(),
    neighborJobs: await listRecords('neighbor-jobs'),
    levels: await listRecords('levels'),
    figures: await readRecords('figures'),
    sources: await readRecords('sources'),
    triggers: await readRecords('triggers'),
    competencies: await readRecords('competencies'),
    disagreements: await readRecords('disagreements'),
    ads: pay && place ? { market: pay.market, inText: place.inText, currency: place.currency } : null,
  });
}

let built: Promise<ComparisonData> | undefined;

/** All that is compared, the jobs beside ours behind the roles. Kept for a build; read afresh while an author works. */
export function readComparisonData(): Promise<ComparisonData> {
  const data = built ?? loadComparison();
  if (import.meta.env.PROD) built = data;
  return data;
}
