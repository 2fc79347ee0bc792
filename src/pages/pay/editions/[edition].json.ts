import type { APIRoute, GetStaticPaths } from 'astro';
import { writeEdition } from '../../../content-files/pay-editions.ts';
import type { PayData } from '../../../domain/pay/pay-data.ts';
import { payEditions } from '../../../site/pay-editions.ts';
import { hasPage } from '../../../site/site-data.ts';

/** Every edition of the pay data, for links to results that were made with it. A handbook without pay has none. */
export const getStaticPaths: GetStaticPaths = async () =>
  ((await hasPage('pay/calculator')) ? (payEditions()?.editions ?? []) : []).map(({ edition, data }) => ({
    params: { edition },
    props: { data },
  }));

export const GET: APIRoute<{ data: PayData }> = ({ props }) =>
  new Response(writeEdition(props.data), { headers: { 'Content-Type': 'application/json' } });
