import { findById } from './find-by-id.ts';
import type { Inputs } from './inputs.ts';
import { figureCurrency, formatMoney, formatNumber, formatRange, roundTo } from './money.ts';
import type { NamedSource, PayData, PayLevel } from './pay-data.ts';
import type { Reading } from './reading.ts';
import { payingPlace, type Recommendation } from './recommend.ts';
import { formatPercent, formatRows, formatYears, nameSeat } from './words.ts';

/** A step of the way to the range, in words and numbers. */
export interface Step {
  name: string;
  text: string;
  sources: readonly NamedSource[];
}

/** How the range came about, in the order in which it was reckoned. */
export function explain(data: PayData, inputs: Inputs, found: Recommendation): Step[] {
  const level = findById(data.levels, inputs.level);
  const ads = { name: 'What job ads print', ...explainAds(data, inputs, level, found.reading) };
  const width = { name: 'The width', ...explainWidth(data, inputs, found) };
  const isOwn = found.second?.band.isOwn;
  return [
    { name: 'Whose market sets the pay', ...explainPlace(data, inputs) },
    ...(isOwn && found.reading === null ? [] : [ads]),
    { name: 'What a source reports', ...explainSecond(data, inputs, found) },
    { name: 'The target', ...explainMiddle(data, inputs, found) },
    ...(isOwn ? [] : [width]),
    ...explainCurrencies(data, inputs, found),
  ];
}

type Explained = Omit<Step, 'name'>;

function explainPlace(data: PayData, inputs: Inputs): Explained {
  const { places, market } = data;
  const here = findById(places, inputs.country);
  const paying = payingPlace(data, inputs);
  if (inputs.work === 'office') {
    return {
      text: `The work is done ${here.inText}, so that market sets the pay: other offers come from there.`,
      sources: [],
    };
  }
  if (inputs.work === 'remote-rival') {
    const text = `Employers ${paying.inText} hire remotely, so their market sets the pay.`;
    return { text, sources: [] };
  }
  const whole = `Remote work is paid by the market of the whole country, so what employers pay ${paying.inText} counts.`;
  const { remote } = market;
  if (remote === null || paying.id !== market.base) {
    return { text: `${whole} Our sources have not measured remote work there.`, sources: [] };
  }
  const measured =
    `In ads there, remote work pays ${formatPercent(remote.percent)} of what work on site does ` +
    `(${formatRows(remote)}). We take nothing off.`;
  return { text: `${whole} ${measured}`, sources: [market.source] };
}

function explainAds(data: PayData, { role, currency }: Inputs, level: PayLevel, reading: Reading | null): Explained {
  const { market, levels, places, roles, discount } = data;
  if (reading === null) return { text: 'Nothing could be counted for this role and level.', sources: [] };
  const { cell, ratio, kind, place, range, quartiles } = reading;
  const base = findById(places, cell.place);
  const seat = nameSeat(findById(roles, role), findById(levels, cell.level));
  const { p25, p50, p75 } = cell;
  const counted =
    `In ads ${base.inText} (${seat}), half of the amounts lie within ${formatRange({ low: p25, high: p75 }, base.currency)}, ` +
    `and the median is ${formatMoney(p50, base.currency)} (${formatRows(cell)}, ${formatYears(cell.since, market.lastYear)}).`;
  const texts = [counted];
  if (ratio) {
    const about = ratio.role === undefined ? 'all roles together' : findById(roles, role).plural;
    const there = findById(places, ratio.place);
    texts.push(
      `Ads ${there.inText} (${about}) print ${formatNumber(ratio.amount)} ${there.currency} for each ${base.currency} ` +
        `in ads ${base.inText} (${formatRows(ratio)}).`,
    );
  }
  if (kind === 'by-premium') {
    const difference = `${formatPercent(discount.low)} to ${formatPercent(discount.high)}`;
    texts.push(`Pay elsewhere is said to be ${difference} lower than ${place.inText}, so the ads are raised to match.`);
  }
  if (kind === 'from-around') texts.push(`Nothing was counted ${place.inText} alone.`);
  if (cell.level !== level.id || kind !== 'counted' || currency !== base.currency) {
    if (cell.level !== level.id) texts.push(level.note);
    const isOwnLevel = range.middle === quartiles.middle;
    const what = isOwnLevel ? 'The reading' : `The reading for ${level.name}`;
    texts.push(
      `${what} is ${formatRange(roundRange(data, range), currency)}, and the target is taken at ${money(data, range.middle, currency)}.`,
    );
  }
  const sources = kind === 'by-premium' ? [market.source, discount.source] : [market.source];
  return { text: texts.join(' '), sources };
}

function explainSecond(data: PayData, { currency }: Inputs, { second, place }: Recommendation): Explained {
  if (second === null) {
    const text = `No traceable source has base pay for this role and level ${place.inText}.`;
    return { text, sources: [] };
  }
  const { band, kind, low, high } = second;
  const { currency: from = figureCurrency } = band;
  const said = `Base pay for “${band.what}” (${band.placeName}), credited to ${band.source.name}: ${formatRange(band, from)}.`;
  const here = formatRange(roundRange(data, { low, high }), currency);
  if (kind === 'band') {
    const converted = currency === from ? '' : ` That is ${here}.`;
    return { text: `${said}${converted}`, sources: [band.source] };
  }
  const { discount } = data;
  const less = `${formatPercent(discount.low)} to ${formatPercent(discount.high)}`;
  return {
    text: `${said} Less ${less} for other places, the larger share at the lower end, that leaves ${here}.`,
    sources: band.source.id === discount.source.id ? [band.source] : [band.source, discount.source],
  };
}

function explainMiddle(data: PayData, { currency }: Inputs, found: Recommendation): Explained {
  const target = formatMoney(found.range.middle, currency);
  const texts: Record<Recommendation['basis'], string> = {
    ads: `The reading of the ads gives the target: ${target}.`,
    'ads-confirmed': `The target from the ads lies within the second reading too, so it stands: ${target}.`,
    'ads-disputed': `The target from the ads lies outside the second reading. The ads decide, so it stands all the same: ${target}.`,
    band: `Pay that was reported for the place itself outweighs ads from elsewhere, so the middle of that range is the target: ${target}.`,
  };
  const own = found.second?.band.isOwn ? data.own : undefined;
  return { text: own ? `${own.decides}: ${target}.` : texts[found.basis], sources: [] };
}

function explainWidth(data: PayData, { currency }: Inputs, { range, uncut, basis }: Recommendation): Explained {
  const width = `By our rule of thumb, one level is ${formatPercent(data.width)} wide`;
  const whole = formatRange(uncut, currency);
  if (uncut.low === range.low && uncut.high === range.high) {
    return { text: `${width}: ${whole} around the target.`, sources: [] };
  }
  const limit = basis === 'band' ? 'what the source reports' : 'what both readings share';
  const left = formatRange(range, currency);
  return {
    text: `${width}, which would be ${whole}. What lies outside ${limit} is cut off, which leaves ${left}.`,
    sources: [],
  };
}

/** Pay by ratio is in the money of its place from the start, what sources say in dollars unless it is a band of ours. */
function explainCurrencies(data: PayData, inputs: Inputs, { reading }: Recommendation): Step[] {
  const from = [
    ...data.bands.map(({ currency = figureCurrency }) => currency),
    ...(reading ? [reading.place.currency] : []),
  ];
  const used = new Set(from.filter((currency) => currency !== inputs.currency));
  if (used.size === 0) return [];
  const needed = data.currencies.flatMap(({ id, usd, rate }) =>
    rate && (used.has(id) || id === inputs.currency) ? [{ id, usd, ...rate }] : [],
  );
  const rates = needed.map(({ id, usd, date }) => `1 ${id} is ${formatNumber(usd)} US dollars (${date})`);
  const sources = [...new Map(needed.map(({ source }) => [source.id, source])).values()];
  return [
    {
      name: 'Exchange rates',
      text: `Amounts in other money were changed at fixed rates: ${rates.join('; ')}.`,
      sources,
    },
  ];
}

function money({ roundTo: step }: PayData, amount: number, currency: string): string {
  return formatMoney(roundTo(amount, step), currency);
}

function roundRange({ roundTo: step }: PayData, { low, high }: { low: number; high: number }) {
  return { low: roundTo(low, step), high: roundTo(high, step) };
}
