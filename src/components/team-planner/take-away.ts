import type { PlanInputs } from '../../domain/plan/inputs.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { PlanData } from '../../domain/plan/plan-data.ts';
import { writeFile, writeTable } from '../../domain/plan/take-away.ts';
import { saveFile } from '../../site/save-file.ts';

export function saveTable(data: PlanData, plan: Plan): void {
  saveFile('team-plan.csv', 'text/csv', writeTable(data, plan));
}

export function savePlan(data: PlanData, inputs: PlanInputs): void {
  saveFile('team-plan.json', 'application/json', writeFile(data, inputs));
}
