import { z } from 'astro/zod';
import { compilePayData } from '../domain/pay/compile.ts';
import type { PayData } from '../domain/pay/pay-data.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { contentFolder } from './content-folder.ts';
import { stopOnFaults } from './fault.ts';
import { type AllRecords, readRecords } from './records.ts';
import { readSiteFile } from './site-file.ts';

const names = [
  ...(['pay-method', 'market', 'exchange-rates', 'places', 'roles', 'levels'] as const),
  ...(['figures', 'sources', 'disagreements'] as const),
];

/** Pay data of records that fit together; `null` for a handbook without a pay method. */
export function payDataOf(all: AllRecords, { defaults }: Pick<Site, 'defaults'>): PayData | null {
  const valuesOf = (name: CollectionName) => (all.get(name) ?? []).map(({ value }) => value);
  const [method] = z.array(collections['pay-method']).parse(valuesOf('pay-method'));
  const [market] = z.array(collections.market).parse(valuesOf('market'));
  if (method === undefined || market === undefined) return null;
  const roles = z.array(collections.roles).parse(valuesOf('roles'));
  return compilePayData({
    method,
    market,
    rates: z.array(collections['exchange-rates']).parse(valuesOf('exchange-rates')),
    places: z.array(collections.places).parse(valuesOf('places')),
    roles: roles.sort((a, b) => a.position - b.position),
    levels: z.array(collections.levels).parse(valuesOf('levels')),
    figures: z.array(collections.figures).parse(valuesOf('figures')),
    sources: z.array(collections.sources).parse(valuesOf('sources')),
    disagreements: z.array(collections.disagreements).parse(valuesOf('disagreements')),
    defaults,
  });
}

/** Pay data of a content folder, which must be free of faults. */
export function readPayData(folder = contentFolder()): PayData | null {
  const siteFile = readSiteFile(folder);
  if ('faults' in siteFile) stopOnFaults(siteFile.faults);
  if (!('site' in siteFile)) return null;
  const all = new Map(names.map((name) => [name, readRecords(folder, name).records] as const));
  return payDataOf(all, siteFile.site);
}
