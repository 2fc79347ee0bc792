import { h, type Markup } from '../../domain/markup.ts';
import { nameHire, type Plan } from '../../domain/plan/plan.ts';
import type { PlanData } from '../../domain/plan/plan-data.ts';

/** For each handoff that the team has, who passes what to whom and when it is accepted, to be agreed on and printed. */
export function contractsMarkup(data: PlanData, { contracts }: Plan): Markup[] {
  const roleName = (role: string) => nameHire(data, { role, level: null });
  const list = (items: readonly string[], kind?: string) =>
    h('ul', { class: kind }, ...items.map((text) => h('li', {}, text)));
  if (contracts.length === 0) return [h('p', {}, 'No handoff has somebody on both sides yet.')];
  return contracts.map(({ handoff, isNew }) =>
    h(
      'details',
      { class: 'contract' },
      h('summary', {}, handoff.name, ...(isNew ? [h('small', {}, ' with the plan')] : [])),
      h('p', {}, h('strong', {}, 'Gives: '), roleName(handoff.giver)),
      h('p', {}, h('strong', {}, 'Takes: '), handoff.takers.map(roleName).join(', ')),
      h('p', {}, h('strong', {}, 'What passes')),
      list(handoff.passes),
      h('p', {}, h('strong', {}, 'It is accepted when')),
      list(handoff.acceptance, 'checklist'),
      h('p', { class: 'signatures' }, 'Agreed on: ', h('span'), ' Gives: ', h('span'), ' Takes: ', h('span')),
    ),
  );
}
