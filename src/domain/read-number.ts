/**
 * The amount that somebody meant: `180k`, `180,000`, `€ 95.000`, `US$ 1.5m`, `95 000,50`. `undefined` where the text is
 * no amount, or could be two. A comma or point with three digits behind it groups thousands, unless a zero stands before
 * it, as in `0.125m`.
 */
export function readMoney(text: string): number | undefined {
  const [, digits = '', unit = ''] = /^(.*?) ?(k|mn?|mio\.?|million|thousand|bn?|billion)?$/i.exec(bare(text)) ?? [];
  const mark = grouped.exec(digits)?.[1] ?? '';
  if (mark === '' && !plain.test(digits)) return undefined;
  // What `1.500 million` means to some is a thousand times more than what it means to others.
  if (unit !== '' && mark !== '' && /^\d+[.,]\d{3}$/.test(digits)) return undefined;
  return finite(Math.round(toNumber(digits.replaceAll(mark, '')) * scaleOf(unit) * 100) / 100);
}

/** A percentage: `1.5`, `1,5 %`, `0.125%`. It is never in thousands, so a comma or point begins its decimals. */
export function readPercent(text: string): number | undefined {
  const digits = even(text).replace(/ ?%$/, '');
  if (!/^\d+(?:[.,]\d+)?$/.test(digits)) return undefined;
  // As fine as an address can say it.
  return finite(Math.round(toNumber(digits) * 1e4) / 1e4);
}

const written = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** A number as a field shows it; nothing where there is none. */
export function fieldText(value: number | null): string {
  return value === null ? '' : written.format(value);
}

/** Digits in groups of three that one mark parts, then perhaps another mark and decimals. */
const grouped = /^[1-9]\d{0,2}([ '’.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;

/** Digits without groups. Three decimals would look like a group, unless a zero stands before them. */
const plain = /^(?:\d+(?:[.,](?!\d{3}$)\d+)?|0[.,]\d{3})$/;

const codes = new Set(Intl.supportedValuesOf('currency'));
// Some write `US$`, the French `$US`.
const country = '(?:US|CA|C|AU|A|NZ|HK|S|R|MX|GB)';
const sign = String.raw`(?:\b${country})?\p{Sc}(?:${country}\b)?`;
const signAtEnd = new RegExp(`^${sign}|${sign}$`, 'u');

/** Without the code and the sign of a currency at an end. Other words stay: `5 MRD` is not five. */
function bare(text: string): string {
  return even(text)
    .replace(/^[a-z]{3}(?![a-z])|(?<![a-z])[a-z]{3}$/gi, (code) => (codes.has(code.toUpperCase()) ? '' : code))
    .trim()
    .replace(signAtEnd, '')
    .trim();
}

/** With one kind of digits and of spaces. */
function even(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
}

function toNumber(digits: string): number {
  return Number(digits.replace(',', '.'));
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function scaleOf(unit: string): number {
  const first = unit.toLowerCase().charAt(0);
  if (first === 'k' || first === 't') return 1000;
  if (first === 'm') return 1_000_000;
  return first === 'b' ? 1_000_000_000 : 1;
}
