import { type Comparison, nameJobs, plainWords } from './compare.ts';
import type { Item } from './comparison-data.ts';

/** A comparison as Markdown, for a memo: row by row, and where to find it again. */
export function writeMarkdown({ jobs, rows, same, sentence }: Comparison, address: string): string {
  const blocks = [
    `# ${nameJobs(jobs)} compared`,
    sentence,
    ...rows.flatMap(({ aspect, cells, leftOut }) => [
      `## ${aspect.name}`,
      ...cells.map(({ job, items }) => `**${job.title}**\n\n${writeCell(items, aspect.none)}`),
      ...(leftOut > 0 ? [`Left out because all share it: ${leftOut}.`] : []),
    ]),
    ...(same.length > 0 ? [`The same for all: ${same.map(({ inText }) => inText).join('; ')}.`] : []),
    `From ${address}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function writeCell(items: readonly Item[], none: string): string {
  if (items.length === 0) return none;
  return items.map(({ text, note = [] }) => `- ${[text, note].map(plainWords).filter(Boolean).join(' · ')}`).join('\n');
}
