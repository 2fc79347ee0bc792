/** `week 3`, or `weeks 3–5`. */
export function weeksText(from: number, to: number): string {
  return from === to ? `week ${from}` : `weeks ${from}–${to}`;
}
