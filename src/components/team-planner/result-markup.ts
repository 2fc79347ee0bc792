import { h, type Markup } from '../../domain/markup.ts';
import { formatMoney, formatRange } from '../../domain/pay/money.ts';
import { formatMonths } from '../../domain/plan/fire.ts';
import type { Reason } from '../../domain/plan/next-hires.ts';
import type { Post } from '../../domain/plan/organization.ts';
import { monthAt, nameHire, type Plan, sayRunway } from '../../domain/plan/plan.ts';
import type { MonthlyCost, PlanData } from '../../domain/plan/plan-data.ts';
import { planMonths, type ScheduledHire } from '../../domain/plan/schedule.ts';
import { sayReason, sayUncounted } from '../../domain/plan/words.ts';
import { startUpper } from '../../domain/start-upper.ts';
import { rooted } from '../../site/rooted.ts';
import { tableMarkup } from '../tool-parts/table-markup.ts';
import { cashMarkup } from './cash-markup.ts';
import { isUnpaid } from './headline-markup.ts';

function section(name: string, ...content: (Markup | string)[]): Markup {
  return h('section', {}, h('h3', {}, name), ...content);
}

/** What explains the plan, section by section. */
export function detailsMarkup(data: PlanData, plan: Plan): Markup[] {
  return [
    hiresSection(data, plan),
    ...measureSection(plan),
    ...laterSection(data, plan),
    costSection(data, plan),
    gapsSection(plan),
    organizationSection(data, plan),
    ...sourcesSection(plan),
  ];
}

function hiresSection(data: PlanData, plan: Plan): Markup {
  const { hires, inputs } = plan;
  const isFirst = hires.some(({ reasons }) => reasons.some(({ kind }) => kind === 'first'));
  const treeLink = h('a', { href: rooted('/decide/first-hire/') }, 'decision tree for the first hire');
  return section(
    'Next hires, in order',
    hires.length === 0
      ? h('p', {}, 'Nothing that you have filled in calls for a hire. That is a good answer: it costs nothing.')
      : h('ol', { class: 'hires' }, ...hires.map((hire) => hireItem(data, plan, hire))),
    ...(isFirst ? [h('p', {}, 'For an empty team, the ', treeLink, ' asks more than this planner does.')] : []),
    ...(hires.some(({ firstDay }) => firstDay >= planMonths)
      ? [h('p', {}, `Not all of them start within twelve months of ${monthAt(inputs.start, 0)}.`)]
      : []),
  );
}

function hireItem(data: PlanData, { inputs, place, runway }: Plan, hire: ScheduledHire): Markup {
  const { role, level, cost, searchFrom, firstDay, usefulFrom, reasons, seat } = hire;
  const month = (offset: number) => monthAt(inputs.start, offset);
  const query = `?country=${place.id}&level=${level}&role=${role}`;
  return h(
    'li',
    { 'data-role': role },
    h('h4', {}, h('a', { href: rooted(`/roles/${role}/`) }, nameHire(data, hire))),
    h(
      'p',
      {},
      `Search from ${month(searchFrom)}, first day in ${month(firstDay)}, of use from ${month(usefulFrom)}. `,
      cost === null ? `${startUpper(data.noPay)}. ` : `${formatRange(cost, place.currency)} a month. `,
      h('a', { href: rooted(`/pay/calculator/${query}`) }, 'How the pay comes about'),
    ),
    ...(seat ? [h('p', {}, seat.why)] : []),
    h('ul', {}, ...reasons.map(reasonItem)),
    ...(runway && runway.low < usefulFrom
      ? [h('p', { class: 'problem' }, 'The money may end before this person is of use.')]
      : []),
  );
}

function reasonItem(reason: Reason): Markup {
  if (reason.kind !== 'trigger') return h('li', {}, `${sayReason(reason)}.`);
  const { trigger, evidence } = reason.fired;
  return h(
    'li',
    { 'data-trigger': trigger.id },
    h('strong', {}, h('a', { href: rooted(`/team/triggers/#${trigger.id}`) }, trigger.name)),
    ...evidence.map((text) => h('p', {}, text)),
    h('p', { class: 'hint' }, `Not to be taken for it: ${trigger.falseAlarm}`),
    h('p', { class: 'source' }, ...sourceLinks(trigger.sources)),
  );
}

function sourceLinks(sources: readonly { id: string; name: string }[]): (Markup | string)[] {
  return sources.flatMap(({ id, name }, index) => [
    ...(index > 0 ? [' · '] : []),
    h('a', { class: 'source', href: rooted(`/reference/sources/#${id}`) }, name),
  ]);
}

/** What is worth a reading before anybody is hired for it. */
function measureSection({ reminders, unread }: Plan): Markup[] {
  const link = (id: string, name: string) => h('a', { href: rooted(`/team/triggers/#${id}`) }, name);
  const asked = reminders.map(({ trigger, evidence }) =>
    h(
      'li',
      { 'data-trigger': trigger.id },
      h('strong', {}, link(trigger.decidedBy ?? trigger.id, trigger.name)),
      ...evidence.map((text) => h('p', {}, text)),
      h('p', {}, trigger.threshold),
    ),
  );
  const open = unread.map(({ trigger, missing }) =>
    h('li', {}, link(trigger.id, trigger.name), ...missing.map((text) => h('p', { class: 'hint' }, text))),
  );
  return [
    ...(asked.length > 0 ? [section('Measure first', h('ul', {}, ...asked))] : []),
    ...(open.length > 0
      ? [
          section(
            'Not read yet',
            h('p', {}, 'These triggers belong to where you are, and nobody can say yet whether they have fired.'),
            h('details', {}, h('summary', {}, `${open.length} triggers, with what is missing`), h('ul', {}, ...open)),
          ),
        ]
      : []),
  ];
}

function laterSection(data: PlanData, { later, place }: Plan): Markup[] {
  if (later.length === 0) return [];
  const rows = later.map(({ seat, cost }) => [
    [nameHire(data, seat), ...(seat.isOptional ? [h('small', {}, 'If needed')] : [])],
    [seat.why],
    [monthlyText(cost, place.currency)],
  ]);
  return [
    section(
      'Seats that can wait',
      tableMarkup('Seats of the stage that are not in the plan', ['Seat', 'Opens when', 'A month'], rows, 'narrow'),
    ),
  ];
}

function monthlyText(cost: MonthlyCost | null, currency: string): string {
  return cost === null ? 'Not known' : formatRange(cost, currency);
}

function costSection({ reserve }: PlanData, plan: Plan): Markup {
  const { months, place, runway, yearAfter, hires } = plan;
  const { currency } = place;
  const range = ({ low, high }: MonthlyCost) =>
    low === high ? formatMoney(low, currency) : formatRange({ low, high }, currency);
  const rows = months.map(({ name, people, cost, left }) => [
    [name],
    [String(people)],
    [isUnpaid(plan) && people > 0 ? 'Not known' : range(cost)],
    ...(left ? [[range(left)]] : []),
  ]);
  const uncounted = sayUncounted(hires);
  const sum = isUnpaid(plan) ? '' : `In each year after, all of them together cost ${range(yearAfter)}. `;
  return section(
    'What it costs, and how long the money lasts',
    h(
      'p',
      {},
      `${sum}On-costs ${place.inText} are taken as ` +
        `${place.onCosts}% of pay, which is our judgment. Fees and machines come on top, and ${reserve.low} to ` +
        `${reserve.high}% of the money should stay free for a seat that nobody foresees.`,
      ...(uncounted ? [` ${uncounted}.`] : []),
    ),
    ...(runway
      ? [
          h(
            'p',
            {},
            `Without any hire the money lasts ${formatMonths(runway.without)}, with them ${sayRunway(runway)}.`,
          ),
          cashMarkup(runway, currency),
        ]
      : []),
    tableMarkup(
      'The plan, month by month',
      ['Month', 'People', 'Hires', ...(runway ? ['Cash left'] : [])],
      rows,
      'narrow',
    ),
  );
}

function gapsSection({ gapsNow, gapsThen }: Plan): Markup {
  const then = new Set(gapsThen.map(({ handoff }) => handoff.id));
  const closed = gapsNow.filter(({ handoff }) => !then.has(handoff.id));
  return section(
    'Handoffs with nobody on one side',
    gapsThen.length === 0
      ? h('p', {}, 'None: whoever hands something over has somebody to take it.')
      : h(
          'ul',
          {},
          ...gapsThen.map(({ handoff, missing, looks }) =>
            h(
              'li',
              { 'data-gap': handoff.id },
              h('a', { href: rooted(`/team/handoffs/#${handoff.id}`) }, handoff.name),
              `, nobody ${missing === 'giver' ? 'gives' : 'takes'}. `,
              looks,
            ),
          ),
        ),
    ...(closed.length > 0
      ? [h('p', {}, `The plan closes: ${closed.map(({ handoff }) => handoff.name).join('; ')}.`)]
      : []),
  );
}

function organizationSection(data: PlanData, { now, then, inputs, overloaded }: Plan): Markup {
  const chart = (name: string, posts: readonly Post[]) =>
    h(
      'div',
      {},
      h('h4', {}, name),
      posts.length === 0
        ? h('p', {}, 'Nobody yet.')
        : h('ul', { class: 'posts' }, h('li', {}, h('span', {}, 'Founder or CTO'), list(posts))),
    );
  const list = (posts: readonly Post[]): Markup =>
    h(
      'ul',
      {},
      ...posts.map((post) =>
        h(
          'li',
          {},
          h(
            'span',
            { class: post.from === null ? null : 'new' },
            nameHire(data, post),
            ...(post.from === null ? [] : [h('small', {}, `from ${monthAt(inputs.start, post.from)}`)]),
          ),
          ...(post.reports.length > 0 ? [list(post.reports)] : []),
        ),
      ),
    );
  return section(
    'Who reports to whom',
    h('div', { class: 'charts' }, chart('Now', now), chart('With the plan', then)),
    ...overloaded.map(({ role, people }) =>
      h(
        'p',
        { class: 'problem' },
        `${nameHire(data, { role, level: null })}: ${people} people to guide. Somebody who still builds can guide ` +
          `up to ${data.guided}. Free half a week for it, or plan a lead.`,
      ),
    ),
  );
}

function sourcesSection({ disagreements }: Plan): Markup[] {
  if (disagreements.length === 0) return [];
  return [
    section(
      'What the sources would advise',
      ...disagreements.map(({ id, title, positions, ours }) =>
        h(
          'details',
          {},
          h('summary', {}, `${id}: ${title}`),
          h('ul', {}, ...positions.map(({ source, says }) => h('li', {}, ...sourceLinks([source]), `: ${says}`))),
          h(
            'p',
            {},
            `We differ or choose so: ${ours} `,
            h('a', { href: rooted(`/decide/where-sources-disagree/#${id}`) }, 'Why'),
          ),
        ),
      ),
    ),
  ];
}
