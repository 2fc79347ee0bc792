import type { Page } from './pages.ts';

interface TypedFigure {
  file: string;
  line: number;
  figure: string;
}

const amount = String.raw`\d[\d.,]*(?:\s?[–-]\s?\d[\d.,]*)?`;
const patterns = [
  String.raw`[$€£]\s?\d[\d.,]*[kKmM]?`,
  String.raw`${amount}\s?%`,
  String.raw`${amount}[kK]\b`,
  String.raw`${amount} (?:percent|hours|days|weeks|months|years|minutes)\b`,
  String.raw`\d{1,3}(?:,\d{3})+`,
];
const typedFigure = new RegExp(patterns.join('|'), 'g');

/** The figures that are typed into a text. */
export function typedFiguresIn(text: string): string[] {
  return [...text.matchAll(typedFigure)].map(([figure]) => figure);
}

/** Figures that stand in running text instead of in a record that has a source. */
export function findTypedFigures({ file, texts, frontmatter, lineOf }: Page): TypedFigure[] {
  const pieces = [
    ...texts,
    { text: frontmatter.title, line: lineOf('title') },
    { text: frontmatter.description, line: lineOf('description') },
  ];
  return pieces.flatMap(({ text, line }) =>
    [...text.matchAll(typedFigure)].map(([figure], index, all) => ({
      file,
      line: line + text.slice(0, all[index]?.index ?? 0).split('\n').length - 1,
      figure,
    })),
  );
}
