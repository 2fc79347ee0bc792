/** A tree as far as somebody needs it to walk through: what is said about it at length stands in the page. */
export interface WalkTree {
  id: string;
  name: string;
  start: string;
  questions: readonly WalkQuestion[];
  outcomes: readonly WalkOutcome[];
  /** All that its outcomes name. */
  disagreements: readonly WalkDisagreement[];
}

/** What each source says, what the handbook does, and why; in plain words. */
export interface WalkDisagreement {
  id: string;
  title: string;
  positions: readonly { source: { id: string; name: string }; says: string }[];
  ours: string;
  because: string;
}

export interface WalkQuestion {
  id: string;
  text: string;
  options: readonly WalkOption[];
}

export interface WalkOption {
  id: string;
  label: string;
  /** Question or outcome that it leads to. */
  to: string;
}

export interface WalkOutcome {
  id: string;
  name: string;
  /** The role to hire and the level to look for, where it is a hire. */
  role: { id: string; name: string } | null;
  level: { id: string; name: string } | null;
  /** Texts in plain words, for a memo. */
  why: string;
  thisWeek: readonly string[];
  costs: readonly string[];
  disagreements: readonly { id: string; title: string }[];
}

/** What everybody may answer who does not know. */
export const unsure = 'unsure';
