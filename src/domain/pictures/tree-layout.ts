import type { Tree } from '../../schemas/tree.ts';
import { nodeMarks } from '../tree/marks.ts';
import { type Branch, branchesOf, questionsById } from '../tree/walk.ts';
import { lineHeight, type PlacedText, pictureWidth } from './canvas.ts';
import { arrowDown, arrowRight, elbow, entry, indent, type PlacedBox, placeBox, placeText } from './placed-box.ts';

type Kind = 'question' | 'outcome';

/** The sign that a question has its place elsewhere in the picture. */
interface Reference {
  mark: PlacedText;
  lines: readonly PlacedText[];
}

interface TreeBox extends PlacedBox {
  id: string;
  kind: Kind;
}

export interface TreeLayout {
  width: number;
  height: number;
  boxes: readonly TreeBox[];
  /** Answers, each in its lines. */
  labels: readonly (readonly PlacedText[])[];
  references: readonly Reference[];
  /** All lines and all heads of arrows, each as one path. */
  lines: string;
  arrows: string;
}

/** From the left edge of a question to the line that its answers hang on. */
const railInset = 16;
const gap = 10;

/**
 * Draws a tree as an outline for a narrow page: the longest way through runs straight down, and what leaves it is
 * drawn to its right before it goes on. Every question is drawn once. What leads there from elsewhere shows its mark
 * alone, or a tree whose ways meet again would grow without end. An outcome is a line, and stands at each of its answers.
 */
export function treeLayout(tree: Tree): TreeLayout {
  const questions = questionsById(tree);
  const outcomes = new Map(tree.outcomes.map((outcome) => [outcome.id, outcome]));
  const marks = nodeMarks(tree);
  const drawn = new Set<string>();
  const boxes: TreeBox[] = [];
  const labels: PlacedText[][] = [];
  const references: Reference[] = [];
  const lines: string[] = [];
  const arrows: string[] = [];

  const addBox = (kind: Kind, id: string, text: string, x: number, y: number): number => {
    const box = placeBox(text, marks.get(id) ?? '', x, y, kind === 'question');
    boxes.push({ ...box, id, kind });
    return y + box.height;
  };

  const addLabel = ({ options }: Branch, x: number, y: number): number => {
    const text = options.map(({ label }) => label).join(' / ');
    const label = placeText(text, x, y, pictureWidth - x);
    labels.push(label);
    return y + label.length * lineHeight;
  };

  const addReference = (id: string, x: number, y: number): number => {
    const text = marks.get(id) ?? '';
    const { mark, lines, height } = placeBox(`Go on at ${text}`, text, x, y);
    if (mark) references.push({ mark, lines });
    return y + height;
  };

  const addTarget = (id: string, x: number, y: number): number => {
    const outcome = outcomes.get(id);
    if (outcome) return addBox('outcome', id, outcome.name, x, y);
    return drawn.has(id) ? addReference(id, x, y) : addTrunk(id, x, y);
  };

  const addTrunk = (start: string, x: number, top: number): number => {
    const trunk = longestWay(start, questions, drawn);
    for (const id of trunk) drawn.add(id);
    const rail = x + railInset;
    let y = top;
    for (const [index, id] of trunk.entries()) {
      const question = questions.get(id);
      if (!question) continue;
      y = addBox('question', id, question.text, x, y);
      let from = y;
      const next = trunk[index + 1];
      const branches = branchesOf(question);
      for (const branch of branches.filter(({ to }) => to !== next)) {
        y = addLabel(branch, x + indent, y + gap) + 3;
        const meeting = { x: x + indent, y: y + entry };
        lines.push(elbow(rail, from, meeting));
        arrows.push(arrowRight(meeting));
        from = meeting.y;
        y = addTarget(branch.to, x + indent, y);
      }
      for (const branch of branches.filter(({ to }) => to === next)) {
        y = addLabel(branch, x + indent, y + gap) + gap;
        lines.push(`M${rail} ${from}V${y - 2}`);
        arrows.push(arrowDown({ x: rail, y }));
      }
    }
    return y;
  };

  const bottom = addTrunk(tree.start, 1, 1);
  return {
    width: pictureWidth,
    height: bottom + 1,
    boxes,
    labels,
    references,
    lines: lines.join(''),
    arrows: arrows.join(''),
  };
}

/** The most questions that can follow one another from here, without those that have their place already. */
function longestWay(
  start: string,
  questions: ReturnType<typeof questionsById>,
  drawn: ReadonlySet<string>,
): readonly string[] {
  const ways = new Map<string, readonly string[]>();
  const wayFrom = (id: string): readonly string[] => {
    const known = ways.get(id);
    const question = questions.get(id);
    if (known || !question || drawn.has(id)) return known ?? [];
    // Where a faulty tree goes in a circle, the way ends.
    ways.set(id, []);
    const rest = branchesOf(question)
      .map(({ to }) => wayFrom(to))
      .reduce((longest, way) => (way.length > longest.length ? way : longest), []);
    const way = [id, ...rest];
    ways.set(id, way);
    return way;
  };
  return wayFrom(start);
}
