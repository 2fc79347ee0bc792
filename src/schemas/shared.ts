import { z } from 'astro/zod';
import { curlQuotes } from '../domain/curl-quotes.ts';

/** Names a record or page for as long as the handbook lives: `ml-engineer`, `S0-09`. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'letters and digits joined by single hyphens, such as ml-engineer');

/** A page's path below `content/handbook`, without slashes at the ends: `roles/ml-engineer`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/, 'a page path such as roles/ml-engineer');

/** An address within the site, written from its root: `/roles/ml-engineer/`. */
export const rootAddress = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[A-Za-z0-9-]+)?$/, 'an address from the root such as /roles/ml-engineer/');

/** A link in navigation: an address within the site, a full https address, or a mail address. */
export const linkTarget = z
  .string()
  .regex(
    /^(?:\/(?!\/)\S*|https:\/\/\S+|mailto:\S+)$/,
    'an address from the root such as /pay/, an https address, or mailto:',
  );

export const line = z.string().trim().min(1, 'a text that is not empty').overwrite(curlQuotes);

const calendarDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function isCalendarDay(text: string): boolean {
  const time = Date.parse(text);
  return calendarDay.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A day. Astro's frontmatter reader turns it into a `Date`, ours leaves it text; both come out as text. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().refine(isCalendarDay, 'a day such as 2026-11-20'),
);

/** A year, a month or a day, as exactly as the source gives it. */
export const date = z
  .string()
  .refine(
    (text) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) || isCalendarDay(text),
    'a date in quotes: "2026", "2026-05" or "2026-05-31"',
  );

/** The id of a record in another data file; the content check follows it. */
export function reference(collection: string) {
  return id.meta({ reference: collection });
}

/**
 * A sentence or more. Figures stand in it as `{figure-id}`, links as `[words](/address/)`, and nothing else is marked
 * up; domain/rich-text.ts reads it, and the content check follows its figures.
 */
export const prose = line.meta({ prose: true });

/** Prose that is said or sent to a candidate: the content check also looks for what may not be asked. */
export const said = line.meta({ prose: true, said: true });

/** The issue that a record is not called as its other fields say, by which components find it. */
export function idFault(expected: string): { code: 'custom'; path: ['id']; message: string } {
  return { code: 'custom', path: ['id'], message: `"${expected}", because pages link to it by that id` };
}

/** What is seen at each of the four scores, from 1 to 4. */
export const anchors = z.array(prose).length(4, 'four texts, for the scores 1 to 4');

/** The id of a role, as a reference that the content check follows. */
export const role = reference('roles');

/** A link to another page or a part of one. */
export const readOn = z.strictObject({
  label: line.describe('Words of the link'),
  href: rootAddress.describe('Where it leads'),
});

/** The issue that a value is none of those that may stand there: the content check names the closest, as for an enum. */
export function notAmong(
  values: string[],
  input: string,
  path: PropertyKey[],
): z.core.$ZodRawIssue<z.core.$ZodIssueInvalidValue> {
  return { code: 'invalid_value', values, input, path };
}
