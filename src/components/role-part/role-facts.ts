import type { Competency } from '../../schemas/competency.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Level } from '../../schemas/level.ts';
import type { Role } from '../../schemas/role.ts';
import type { Trigger } from '../../schemas/trigger.ts';
import { type BandRow, bandRows } from '../band-chart/band-rows.ts';
import { listByRole, listRecords, readRecord, readRecords } from '../record/read-records.ts';

export interface RoleLink {
  label: string;
  href: string;
}

/** A role, and of other records what its guide says. */
export interface RoleFacts {
  role: Role;
  figures: ReadonlyMap<string, Figure>;
  roles: ReadonlyMap<string, Pick<Role, 'id' | 'name'>>;
  triggers: ReadonlyMap<string, Pick<Trigger, 'id' | 'name'>>;
  levels: ReadonlyMap<string, Pick<Level, 'name'>>;
  competencies: ReadonlyMap<string, Pick<Competency, 'name'>>;
  /** Where to go on in the search, in the interviews and afterward, only to what there is for the role. */
  links: { search: readonly RoleLink[]; test: readonly RoleLink[]; grow: readonly RoleLink[] };
  bands: readonly BandRow[];
  equity: readonly BandRow[];
}

export async function readRoleFacts(id: string): Promise<RoleFacts> {
  const role = await readRecord('roles', id);
  return {
    role,
    figures: await readRecords('figures'),
    roles: await readRecords('roles'),
    triggers: await readRecords('triggers'),
    levels: await readRecords('levels'),
    competencies: await readRecords('competencies'),
    links: await readLinks(id),
    bands: await bandRows([role], 'bands'),
    equity: await bandRows([role], 'equity'),
  };
}

async function readLinks(role: string): Promise<RoleFacts['links']> {
  const hasOwn = async (name: Parameters<typeof listByRole>[0]) => (await listByRole(name, role)).length > 0;
  const isAmong = (record: { roles: readonly string[] }) => record.roles.includes(role);
  const families = (await listRecords('families')).filter(isAmong).map(({ id }) => id);
  const hasLoop = (await listRecords('loops')).some(({ family }) => families.includes(family));
  const linkIf = (exists: boolean, label: string, href: string): RoleLink[] => (exists ? [{ label, href }] : []);
  return {
    search: [
      ...linkIf(await hasOwn('job-descriptions'), 'Job ad', `/hire/job-description/#ad-${role}`),
      ...linkIf(await hasOwn('messages'), 'First message', `/hire/outreach/#first-${role}`),
      ...linkIf(
        (await listRecords('signals')).some(isAmong),
        'Signals in applications',
        `/hire/screening/#role-${role}`,
      ),
      ...linkIf(await hasOwn('offers'), 'What to offer', `/hire/offers/#${role}`),
    ],
    test: [
      ...linkIf((await listRecords('questions')).some(isAmong), 'Questions', `/hire/questions/?role=${role}#bank`),
      ...linkIf(hasLoop, 'Scorecard', `/hire/scorecards/#scorecard-${role}`),
      ...linkIf(hasLoop, 'Loops', '/hire/interview-loop/#hours'),
      ...linkIf((await listRecords('take-homes')).some(isAmong), 'Exercises', '/hire/take-home/#tasks'),
    ],
    grow: linkIf(await hasOwn('onboarding'), 'The first ninety days', `/onboard/30-60-90/#plan-${role}`),
  };
}
