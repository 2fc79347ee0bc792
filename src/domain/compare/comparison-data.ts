export interface LinkPart {
  text: string;
  /** From the root. */
  href: string;
}

export interface FigurePart {
  text: string;
  /** `source` is `null` where the words beside it name the source. */
  figure: { id: string; value: string; source: { id: string; name: string } | null };
}

/** Words of a cell, with the figures and links in them. */
export type TextPart = string | LinkPart | FigurePart;

/** One thing that a cell says, and in smaller letters what else there is to know about it. */
export interface Item {
  text: readonly TextPart[];
  note?: readonly TextPart[];
}

/** What jobs are compared by: a row. */
export interface Aspect {
  id: string;
  name: string;
  /** The name as it continues a sentence. */
  inText: string;
  /** Whether the row belongs to the ladder, which is shown when somebody asks for it. */
  isLevel: boolean;
  isList: boolean;
  /** What a cell says that has nothing to say. */
  none: string;
}

export interface ComparedJob {
  id: string;
  /** Name of the job in running text. */
  name: string;
  /** The same where nothing stands before it. */
  title: string;
  /** Its guide, from the root; `null` for a job that is no role of the handbook. */
  href: string | null;
  /** What it says by aspect. An aspect that does not stand here can't be compared for this job. */
  cells: Readonly<Record<string, readonly Item[]>>;
}

/** Everything that is compared, in plain data: it goes to the reader's browser. */
export interface ComparisonData {
  aspects: readonly Aspect[];
  jobs: readonly ComparedJob[];
}
