import { orderByFlow } from '../order-by-flow.ts';
import { breakLines, lineHeight, type PlacedText, pictureWidth, placeLines, rounded } from './canvas.ts';

export interface LaneHandoff {
  giver: string;
  takers: readonly string[];
}

interface LaneRow {
  id: string;
  box: { x: number; y: number; width: number; height: number };
  lines: readonly PlacedText[];
}

interface Lane {
  number: PlacedText;
  giver: { x: number; y: number };
  /** From the giver to those who take, and the heads of the arrows there. */
  line: string;
  arrows: string;
}

export interface HandoffLanes {
  width: number;
  height: number;
  rows: readonly LaneRow[];
  lanes: readonly Lane[];
  /** Faint lines along the rows and lanes. */
  guides: string;
}

const labelWidth = 121;
const firstLane = labelWidth + 15;
const header = 24;
const rowGap = 8;

/**
 * Draws who hands something to whom: a row for each role, and for each handoff a lane of its own, so that no two
 * arrows cross. Arrows drawn from box to box would be a tangle with as few as ten.
 *
 * @param roles names by id, in the order that holds where the handoffs give none
 * @param handoffs in the order of their numbers
 */
export function handoffLanes(roles: ReadonlyMap<string, string>, handoffs: readonly LaneHandoff[]): HandoffLanes {
  const edges = handoffs.flatMap(({ giver, takers }) => takers.map((taker) => [giver, taker] as const));
  const involved = [...roles.keys()].filter((id) => edges.some((edge) => edge.includes(id)));
  const names = orderByFlow(involved, edges).map((id) => ({
    id,
    lines: breakLines(roles.get(id) ?? id, labelWidth - 12),
  }));
  const rowHeight = Math.max(1, ...names.map(({ lines }) => lines.length)) * lineHeight + 8;
  const top = (index: number) => header + index * (rowHeight + rowGap);
  const rows = names.map(({ id, lines }, index) => ({
    id,
    box: { x: 1, y: top(index), width: labelWidth - 1, height: rowHeight },
    lines: placeLines(lines, 9, top(index) + rowHeight / 2 + 4.5 - ((lines.length - 1) / 2) * lineHeight),
  }));
  const middles = new Map(rows.map(({ id, box }) => [id, box.y + rowHeight / 2]));
  // No wider than an eye can follow; no narrower than two digits, even if the picture gets wider than a phone.
  const room = (pictureWidth - firstLane - 9) / Math.max(1, handoffs.length - 1);
  const pitch = Math.min(30, Math.max(16, room));
  const lanes = handoffs.map(({ giver, takers }, index) => {
    const x = rounded(firstLane + index * pitch);
    const start = middles.get(giver) ?? 0;
    const ends = takers.map((taker) => middles.get(taker) ?? 0);
    return {
      number: { x, y: 14, text: String(index + 1) },
      giver: { x, y: start },
      line: `M${x} ${Math.min(start, ...ends)}V${Math.max(start, ...ends)}`,
      arrows: ends.map((end) => arrowAlong(x, end, end > start ? 1 : -1)).join(''),
    };
  });
  const height = rows.length > 0 ? top(rows.length) - rowGap + 1 : header;
  const right = Math.max(pictureWidth, (lanes.at(-1)?.number.x ?? 0) + 9);
  return {
    width: right,
    height,
    rows,
    lanes,
    guides: [
      ...[...middles.values()].map((y) => `M${labelWidth} ${y}H${right}`),
      ...lanes.map(({ number }) => `M${number.x} ${header - 4}V${height}`),
    ].join(''),
  };
}

/** A head whose tip lies on the row, pointing down or up. */
function arrowAlong(x: number, y: number, direction: 1 | -1): string {
  return `M${x - 5.5} ${y - 5 * direction}L${x} ${y + 5 * direction}L${rounded(x + 5.5)} ${y - 5 * direction}Z`;
}
