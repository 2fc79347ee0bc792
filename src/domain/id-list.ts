/** The ids in an attribute such as `ml-engineer, ai-researcher`, each once. */
export function readIdList(text: string): string[] {
  return [...new Set(text.split(',').map((id) => id.trim()))].filter((id) => id !== '');
}
