import { writeCsv } from '../csv.ts';
import { formatRange } from '../pay/money.ts';
import { formatMonths } from './fire.ts';
import { type PlanInputs, readPlan, writePlan } from './inputs.ts';
import { monthAt, nameHire, type Plan, sayRunway } from './plan.ts';
import type { PlanData } from './plan-data.ts';
import { sayReason } from './words.ts';

/** The plan as Markdown, for a memo: whom to hire, why, when and for how much, and where to find it again. */
export function writeMarkdown(data: PlanData, plan: Plan, address: string): string {
  const { inputs, hires, stage, place, cost, yearAfter, runway } = plan;
  const { currency } = place;
  const month = (offset: number) => monthAt(inputs.start, offset);
  const blocks = [`# Team plan: ${stage.name}, ${place.name}`, plan.sentence];
  if (hires.length > 0) {
    blocks.push('## Next hires');
    for (const [index, hire] of hires.entries()) {
      const lines = [
        `${index + 1}. **${nameHire(data, hire)}**: search from ${month(hire.searchFrom)}, first day ${month(hire.firstDay)}, of use from ${month(hire.usefulFrom)}.`,
        hire.cost === null
          ? '   - Cost: no source has pay for this seat.'
          : `   - Cost: ${formatRange(hire.cost, currency)} a month.`,
      ];
      for (const reason of hire.reasons) {
        lines.push(`   - ${sayReason(reason)}.`);
        if (reason.kind !== 'trigger') continue;
        const { evidence, trigger } = reason.fired;
        lines.push(...evidence.map((text) => `     - ${text}`), `     - Not to be taken for it: ${trigger.falseAlarm}`);
      }
      blocks.push(lines.join('\n'));
    }
    blocks.push(
      `- Pay and on-costs in these twelve months: ${formatRange(cost, currency)}\n` +
        `- In each year after: ${formatRange(yearAfter, currency)}`,
    );
  }
  if (runway) {
    blocks.push(
      '## Runway',
      `- Without hires: ${formatMonths(runway.without)}\n- With them: ${sayRunway(runway)}`,
    );
  }
  if (plan.reminders.length > 0) {
    blocks.push('## Measure first', plan.reminders.map(({ trigger }) => `- ${trigger.name}: ${trigger.threshold}`).join('\n'));
  }
  if (plan.gapsThen.length > 0) {
    blocks.push(
      '## Handoffs with nobody on one side',
      plan.gapsThen.map(({ handoff, missing, looks }) => `- ${handoff.name} (no ${missing}): ${looks}`).join('\n'),
    );
  }
  if (plan.disagreements.length > 0) {
    blocks.push(
      '## What the sources would say',
      plan.disagreements
        .map(({ id, title, positions }) =>
          [`- ${id}: ${title}`, ...positions.map(({ source, says }) => `  - ${source.name}: ${says}`)].join('\n'),
        )
        .join('\n'),
    );
  }
  blocks.push(`Pay data of ${data.edition}. From ${address}`);
  return `${blocks.join('\n\n')}\n`;
}

/** The plan as a table for a spreadsheet, a row for each hire and one for each month. */
export function writeTable(data: PlanData, { inputs, hires, months, place }: Plan): string {
  const month = (offset: number) => monthAt(inputs.start, offset);
  return writeCsv([
    ['seat', 'why', 'search from', 'first day', 'of use from', 'low a month', 'high a month', 'currency'],
    ...hires.map((hire) => [
      nameHire(data, hire),
      hire.reasons.map(sayReason).join('; '),
      month(hire.searchFrom),
      month(hire.firstDay),
      month(hire.usefulFrom),
      hire.cost?.low ?? '',
      hire.cost?.high ?? '',
      place.currency,
    ]),
    [],
    ['month', 'people', 'hires low', 'hires high', 'cash left low', 'cash left high', 'currency'],
    ...months.map(({ name, people, cost, left }) => [
      name,
      people,
      cost.low,
      cost.high,
      left?.low ?? '',
      left?.high ?? '',
      place.currency,
    ]),
  ]);
}

const format = 'team-plan';

/** The inputs as a file that can be opened again, here or in a copy of the handbook. */
export function writeFile(data: PlanData, inputs: PlanInputs): string {
  const asked = Object.fromEntries(new URLSearchParams(writePlan(data, inputs, '')));
  return `${JSON.stringify({ format, inputs: asked }, null, 2)}\n`;
}

/** The inputs in such a file, as a query; what is in it is judged as an address is. `undefined` for any other file. */
export function readFile(data: PlanData, text: string): ReturnType<typeof readPlan> | undefined {
  const inputs = inputsIn(text);
  if (inputs === undefined) return undefined;
  const pairs = Object.entries(inputs).map(([key, value]) => [key, String(value)]);
  return readPlan(data, String(new URLSearchParams(pairs)));
}

function inputsIn(text: string): object | undefined {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null || Reflect.get(json, 'format') !== format) return undefined;
    const inputs: unknown = Reflect.get(json, 'inputs');
    return typeof inputs === 'object' && inputs !== null ? inputs : undefined;
  } catch {
    return undefined;
  }
}
