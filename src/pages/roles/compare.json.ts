import type { APIRoute } from 'astro';
import { readComparisonData } from '../../components/role-comparison/read-comparison.ts';

/** All roles with all that they are compared by: the tool takes it once somebody compares more than what stands there. */
export const GET: APIRoute = async () => {
  const { aspects, jobs } = await readComparisonData();
  return Response.json({ aspects, jobs: jobs.filter(({ href }) => href !== null) });
};
