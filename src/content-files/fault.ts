import { translatePlaces } from './origins.ts';

/** One thing wrong with what an author wrote, complete enough to mend it without looking anything up. */
export interface Fault {
  /** Path as the author knows it: from the project's root or, for a fault in the environment, its variable. */
  file: string;
  line?: number | undefined;
  found: string;
  expected: string;
  fix: string;
}

/** `content/site.yaml:12: found …, expected …. Do this.` */
export function faultSentence({ file, line, found, expected, fix }: Fault): string {
  const place = `${file}${line === undefined ? '' : `:${line}`}`;
  return translatePlaces(`${place}: found ${found}, expected ${expected}. ${fix}`);
}

/** Stops a build. Its message is the sentences, one a line, and it is shown without a stack. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultSentence).join('\n'));
    this.name = 'ContentError';
    this.faults = faults;
  }
}

export function stopOnFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ContentError(faults);
}

/** `a, b or c` */
export function listOr(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
