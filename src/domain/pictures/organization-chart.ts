import { pictureWidth } from './canvas.ts';
import { arrowRight, elbow, entry, indent, type PlacedBox, placeBox } from './placed-box.ts';

export interface ChartSeat {
  id: string;
  /** What the seat is called. */
  name: string;
  /** Id of another seat; none for the person at the top. */
  reportsTo?: string | undefined;
  isOptional: boolean;
}

interface SeatBox extends PlacedBox {
  isOptional: boolean;
}

export interface OrganizationChart {
  width: number;
  height: number;
  boxes: readonly SeatBox[];
  lines: string;
  arrows: string;
}

const gap = 10;

/** Draws who reports to whom as an outline, each seat with its number in the order in which the seats are given. */
export function organizationChart(top: string, seats: readonly ChartSeat[]): OrganizationChart {
  const boxes: SeatBox[] = [];
  const lines: string[] = [];
  const arrows: string[] = [];
  let y = 1;

  const add = (name: string, mark: string | null, isOptional: boolean, id: string | undefined, x: number): void => {
    const box = placeBox(name, mark, x, y);
    boxes.push({ ...box, isOptional });
    y += box.height;
    let from = y;
    for (const [index, seat] of seats.entries()) {
      if (seat.reportsTo !== id) continue;
      y += gap;
      const meeting = { x: x + indent, y: y + entry };
      lines.push(elbow(x + 16, from, meeting));
      arrows.push(arrowRight(meeting));
      from = meeting.y;
      add(seat.name, String(index + 1), seat.isOptional, seat.id, x + indent);
    }
  };
  add(top, null, false, undefined, 1);

  if (boxes.length !== seats.length + 1) {
    throw new Error('Some seats report to each other in a circle, and nobody at the top.');
  }
  return { width: pictureWidth, height: y + 1, boxes, lines: lines.join(''), arrows: arrows.join('') };
}
