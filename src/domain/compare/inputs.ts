import { optional, type Rejected, readState, rejectedSentence, writePairs, writeQuery } from '../address-state.ts';

/** How many roles stand side by side. */
export const fewest = 2;
export const most = 4;

/** What a reader has chosen. */
export interface ComparisonState {
  /** Ids of roles, in the order of the columns. */
  roles: readonly string[];
  onlyDifferences: boolean;
  byLevel: boolean;
}

/** The roles that can be chosen, and those that stand there before anybody chooses. */
export interface Offered {
  roles: readonly { id: string; name: string }[];
  usual: readonly string[];
}

export interface ReadComparison {
  state: ComparisonState;
  /** What in the address could not be used, in a sentence or two; empty when all could. */
  note: string;
}

const rolesKey = 'roles';
const switches = { levels: optional(['shown']), only: optional(['differences']) };

export function usualComparison({ usual }: Offered): ComparisonState {
  return { roles: usual, onlyDifferences: false, byLevel: false };
}

/** What the address asks for, whatever it says: two to four different roles that there are. */
export function readComparison(offered: Offered, query: string): ReadComparison {
  const { state, rejected } = readState(switches, query);
  const parameters = new URLSearchParams(query).getAll(rolesKey);
  const [text = offered.usual.join(','), ...repeated] = parameters;
  const asked = [...new Set(text.split(','))];
  const known = asked.filter((id) => offered.roles.some((role) => role.id === id));
  const unknown = asked.filter((id) => !known.includes(id));
  const chosen = known.slice(0, most);
  const added = offered.usual.filter((id) => !chosen.includes(id)).slice(0, Math.max(0, fewest - chosen.length));
  const nameAll = (ids: readonly string[]) =>
    ids.map((id) => offered.roles.find((role) => role.id === id)?.name).join(', ');
  const asRejected = (value: string): Rejected => ({ key: rolesKey, value });
  const sentences = [
    rejectedSentence([...rejected, ...repeated.map(asRejected)]),
    // A text with that many wrong names is named as a whole, or the note would be longer than the page.
    rejectedSentence((unknown.length > most ? [text] : unknown).map(asRejected), {
      instead: 'only the roles that it knows are shown',
    }),
    known.length > most
      ? `At most four roles fit side by side, so these are left out: ${nameAll(known.slice(most))}.`
      : '',
    added.length > 0 ? `A comparison needs two roles, so this page added: ${nameAll(added)}.` : '',
  ];
  return {
    state: {
      roles: [...chosen, ...added],
      onlyDifferences: state.only !== null,
      byLevel: state.levels !== null,
    },
    note: sentences.filter((sentence) => sentence !== '').join(' '),
  };
}

/** The query that leads back to this state; what is usual is left out, and keys of others stay. */
export function writeComparison({ usual }: Offered, state: ComparisonState, query: string): string {
  const { roles, onlyDifferences, byLevel } = state;
  const chosen = roles.join(',');
  const own: [key: string, text: string][] = [
    ...(chosen === usual.join(',') ? [] : [[rolesKey, chosen] as [string, string]]),
    ...writePairs(switches, { levels: byLevel ? 'shown' : null, only: onlyDifferences ? 'differences' : null }),
  ];
  return writeQuery(own, (key) => key === rolesKey || Object.hasOwn(switches, key), query);
}
