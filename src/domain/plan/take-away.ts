import { writeCsv } from '../csv.ts';
import { formatRange } from '../pay/money.ts';
import { formatMonths } from './fire.ts';
import { type PlanInputs, readPlan, writePlan } from './inputs.ts';
import { monthAt, nameHire, type Plan, sayRunway } from './plan.ts';
import type { PlanData } from './plan-data.ts';
import type { ScheduledHire } from './schedule.ts';
import { sayReason, sayUncounted } from './words.ts';

/** The plan as Markdown, for a memo: whom to hire, why, when and for how much, and where to find it again. */
export function writeMarkdown(data: PlanData, plan: Plan, address: string): string {
  const { hires, stage, place, cost, yearAfter, runway } = plan;
  const { currency } = place;
  const blocks = [`# Team plan: ${stage.name}, ${place.name}`, plan.sentence];
  if (hires.length > 0) {
    const sums = [
      `- Pay and on-costs in these twelve months: ${formatRange(cost, currency)}`,
      `- In each year after: ${formatRange(yearAfter, currency)}`,
    ].filter(() => hires.some((hire) => hire.cost !== null));
    const uncounted = sayUncounted(hires);
    if (uncounted) sums.push(`- ${uncounted}`);
    blocks.push(
      '## Next hires',
      ...hires.map((hire, index) => writeHire(data, plan, hire, index + 1)),
      sums.join('\n'),
    );
  }
  if (runway) {
    blocks.push('## Runway', `- Without hires: ${formatMonths(runway.without)}\n- With them: ${sayRunway(runway)}`);
  }
  if (plan.reminders.length > 0) {
    blocks.push(
      '## Measure first',
      plan.reminders.map(({ trigger }) => `- ${trigger.name}: ${trigger.threshold}`).join('\n'),
    );
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

function writeHire(data: PlanData, { inputs, place }: Plan, hire: ScheduledHire, rank: number): string {
  const month = (offset: number) => monthAt(inputs.start, offset);
  const { searchFrom, firstDay, usefulFrom, cost } = hire;
  const reasons = hire.reasons.flatMap((reason) => {
    const said = `   - ${sayReason(reason)}.`;
    if (reason.kind !== 'trigger') return [said];
    const { evidence, trigger } = reason.fired;
    return [said, ...[...evidence, `Not to be taken for it: ${trigger.falseAlarm}`].map((text) => `     - ${text}`)];
  });
  return [
    `${rank}. **${nameHire(data, hire)}**: search from ${month(searchFrom)}, first day ${month(firstDay)}, of use from ${month(usefulFrom)}.`,
    cost === null ? `   - Cost: ${data.noPay}.` : `   - Cost: ${formatRange(cost, place.currency)} a month.`,
    ...reasons,
  ].join('\n');
}

/** The plan as a table for a spreadsheet, a row for each hire and one for each month. */
export function writeTable(data: PlanData, { inputs, hires, months, place }: Plan): string {
  const month = (offset: number) => monthAt(inputs.start, offset);
  const table = writeCsv([
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
  // Without the mark at its beginning, spreadsheets take the text for one in another alphabet.
  return `\uFEFF${table}`;
}

const format = 'team-plan';

/** The inputs as a file that can be opened again, here or in a copy of the handbook. */
export function writeFile(data: PlanData, inputs: PlanInputs): string {
  // What is usual here may not be usual in the copy, so that the file says it.
  const { stage, country, start, pace } = inputs;
  const usual = { stage, country, start: String(start), pace: String(pace) };
  const asked = { ...usual, ...Object.fromEntries(new URLSearchParams(writePlan(data, inputs, ''))) };
  return `${JSON.stringify({ format, inputs: asked }, null, 2)}\n`;
}

/** The inputs in such a file, as a query; what is in it is judged as an address is. `undefined` for any other file. */
export function readFile(data: PlanData, text: string): ReturnType<typeof readPlan> | undefined {
  const inputs = inputsIn(text);
  if (inputs === undefined) return undefined;
  // Only text is sure to have a text: an object may have anything in the place of its own.
  const pairs = Object.entries(inputs).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
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
