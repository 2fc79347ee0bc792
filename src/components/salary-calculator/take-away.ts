import type { Answer } from '../../domain/pay/answer.ts';
import { writeTable } from '../../domain/pay/take-away.ts';
import { saveFile } from '../../site/save-file.ts';
import { scenarioNames } from './scenarios.ts';

export function saveTable(answers: readonly Answer[], edition: string): void {
  saveFile(`salary-${edition}.csv`, 'text/csv', writeTable(answers, scenarioNames));
}
