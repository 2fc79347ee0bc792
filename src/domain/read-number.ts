/**
 * The number that somebody meant: `180k`, `180,000`, `€ 95.000`, `1.5m`, `95 000,50`. `undefined` where the text is no
 * number, or could be two. A comma or point with three digits behind it groups thousands, unless that reads as a share.
 */
export function readMoney(text: string): number | undefined {
  const match = /^(\d[\d.,’'\s]*?)\s*(k|m|mn|mio|million|thousand|bn|billion)?$/i.exec(bare(text));
  const value = readDigits(match?.[1] ?? '', true);
  return value === undefined ? undefined : Math.round(value * scaleOf(match?.[2] ?? '') * 100) / 100;
}

/** A percentage: `1.5`, `1,5 %`, `0.25%`. */
export function readPercent(text: string): number | undefined {
  return readDigits(bare(text).replace(/\s*%$/, ''), false);
}

/** Without the signs and codes of currencies around it, and with one kind of space. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\p{Sc}]|\b[A-Z]{3}\b|\bCA(?=\d|\s)|\bC(?=\s?\d)/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function scaleOf(unit: string): number {
  const first = unit.toLowerCase().charAt(0);
  if (first === 'k' || first === 't') return 1000;
  if (first === 'm') return 1_000_000;
  return first === 'b' ? 1_000_000_000 : 1;
}

function readDigits(text: string, hasThousands: boolean): number | undefined {
  const plain = text.replaceAll(/[\s’']/g, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(plain)) return undefined;
  const marks = [...plain.matchAll(/[.,]/g)].map(([mark]) => mark);
  const last = marks.at(-1);
  if (last === undefined) return Number(plain);
  const isGrouped = (whole: string) => /^\d{1,3}(?:[.,]\d{3})*$/.test(whole) && new Set(whole.match(/[.,]/g)).size < 2;
  const cut = plain.lastIndexOf(last);
  const [whole, part] = [plain.slice(0, cut), plain.slice(cut + 1)];
  const isOnlyGroups = hasThousands && isGrouped(plain) && !/^0/.test(plain);
  if (isOnlyGroups) return Number(plain.replaceAll(/[.,]/g, ''));
  // The last mark parts off the decimals, so it stands once, and the groups before it use the other one.
  if (marks.filter((mark) => mark === last).length > 1 || !isGrouped(whole)) return undefined;
  return Number(`${whole.replaceAll(/[.,]/g, '')}.${part}`);
}
