import { describe, expect, test } from 'vitest';
import type { Choices } from '../../../src/domain/pay/inputs.ts';
import type { PayData } from '../../../src/domain/pay/pay-data.ts';
import { explain, type Step } from '../../../src/domain/pay/steps.ts';
import { toyBand, toyData, toyDataWith, toyInputs, toyRange } from './toy-data.ts';

const stepsOf = (more: Partial<Choices> = {}, data: PayData = toyData) =>
  explain(data, toyInputs(more, data), toyRange(more, data));
const [market, ads, second, middle, width, currencies] = [0, 1, 2, 3, 4, 5].map(
  (index) =>
    (more: Partial<Choices> = {}, data?: PayData): Step => {
      const step = stepsOf(more, data)[index];
      if (step === undefined) throw new Error(`There is no step ${index + 1}.`);
      return step;
    },
) as [StepOf, StepOf, StepOf, StepOf, StepOf, StepOf];
type StepOf = (more?: Partial<Choices>, data?: PayData) => Step;

/** What a step must hold: names, amounts and counts, in whatever words. */
function holds({ text }: Step, ...parts: readonly string[]) {
  for (const part of parts) expect(text).toContain(part);
}
const sourcesOf = ({ sources }: Step) => sources.map(({ id }) => id);

test('the steps are five, and a sixth where money was changed', () => {
  expect(stepsOf()).toHaveLength(5);
  expect(new Set(stepsOf({ currency: 'EUR' }).map(({ name }) => name)).size).toBe(6);
});

describe('whose market pays:', () => {
  test('on site that of the place', () => holds(market({ country: 'port' }), 'in Toy Port'));

  test('remotely that of the country, with what was measured about remote work', () => {
    const step = market({ country: 'port', work: 'remote' });
    holds(step, 'in Toytown', '90%', '500 different rows (1,000 with repeats)');
    expect(sourcesOf(step)).toEqual(['toy-ads']);
  });

  test('remotely abroad that of the place, about which nothing was measured', () => {
    const step = market({ country: 'isle', work: 'remote' });
    holds(step, 'on Toy Isle');
    expect(step.text).not.toContain('90%');
    expect(sourcesOf(step)).toEqual([]);
  });

  test('remotely without a measurement that of the country all the same', () => {
    const step = market({ work: 'remote' }, toyDataWith(toyData.bands, { remote: null }));
    holds(step, 'in Toytown');
    expect(sourcesOf(step)).toEqual([]);
  });

  test('with richer offers that of the rival', () => {
    holds(market({ country: 'isle', work: 'remote-rival' }), 'in Toytown');
  });
});

describe('what ads print:', () => {
  test('the middle half, the median, the rows and the years', () => {
    const step = ads();
    holds(
      step,
      'in Toytown',
      'senior toy maker',
      '$150k–$250k',
      '$200k',
      '400 different rows (800 with repeats)',
      '2024 and 2025',
    );
    expect(sourcesOf(step)).toEqual(['toy-ads']);
  });

  test('and which part of the group stands for the level', () => {
    holds(ads({ level: 'staff' }), '$150k–$250k', 'Staff stand in the upper half', 'for staff', '$200k–$300k', '$250k');
    expect(ads().text).not.toContain('Seniors are counted.');
  });

  test("and the role's own ratio, with what comes of it", () => {
    const step = ads({ country: 'isle' });
    holds(step, '0.3 EUR for each USD', '60 different rows (90 with repeats)', 'toy makers', '€45k–€75k', '€60k');
  });

  test("or the place's ratio, which is one of all roles", () => {
    const step = ads({ country: 'isle', role: 'seller', level: 'junior' });
    holds(step, '0.25 EUR for each USD', '300 different rows (500 with repeats)', 'all roles', '€8k–€13k', '€10k');
    expect(step.text).not.toContain('toy sellers');
  });

  test('and the difference of the port, with who gives it', () => {
    const step = ads({ country: 'port', level: 'junior' });
    holds(step, '10% to 30%', 'in Toy Port', '$83k–$179k', '$125k');
    expect(sourcesOf(step)).toEqual(['toy-ads', 'toy-survey']);
  });

  test('and, where a place was not counted by itself, the ratio of the one around it', () => {
    const step = ads({ country: 'cove' });
    holds(step, 'on Toy Isle (toy makers)', '60 different rows (90 with repeats)', 'in Toy Cove', '€45k–€75k', '€60k');
    expect(sourcesOf(step)).toEqual(['toy-ads']);
  });

  test('and, where a place was not counted by itself, what was counted around it', () => {
    holds(
      ads({ country: 'cove', role: 'seller' }),
      '300 different rows (600 with repeats)',
      'on Toy Isle',
      'in Toy Cove',
      '€20k–€40k',
    );
  });

  test('and the same in the money of the answer', () => {
    holds(ads({ currency: 'EUR' }), '$150k–$250k', '€75k–€125k', '€100k');
  });

  test('nothing where no ad says a thing', () => {
    const step = ads({ role: 'seller', country: 'moor' });
    expect(step.text).not.toMatch(/\d/);
    expect(sourcesOf(step)).toEqual([]);
  });
});

describe('what a source reports:', () => {
  test('its range for the place', () => {
    const step = second({ country: 'port' });
    holds(step, 'Toy survey', '$240k–$300k', '“Senior maker of toys”', 'Toy Port');
    expect(sourcesOf(step)).toEqual(['toy-survey']);
  });

  test('the same in the money of the answer', () => {
    holds(second({ country: 'port', currency: 'EUR' }), '$240k–$300k', '€120k–€150k');
  });

  test('its range for a dearer place, and what a discount leaves of it', () => {
    const step = second();
    holds(step, '$240k–$300k', '10% to 30%', '$168k–$270k');
    expect(sourcesOf(step)).toEqual(['toy-survey']);
  });

  test('the source of the discount too, where that is another one', () => {
    const bank = { id: 'toy-bank', name: 'Toy bank' };
    const step = second({}, { ...toyData, discount: { ...toyData.discount, source: bank } });
    expect(sourcesOf(step)).toEqual(['toy-survey', 'toy-bank']);
  });

  test('nothing where no source has base pay for the level', () => {
    const step = second({ level: 'staff' });
    holds(step, 'in Toytown');
    expect(sourcesOf(step)).toEqual([]);
  });
});

describe('the middle', () => {
  test.each<[string, Partial<Choices>, string]>([
    ['ads', { level: 'staff' }, '$250k'],
    ['ads that a second reading confirms', {}, '$200k'],
    ['ads that a second reading disputes', { country: 'isle' }, '€60k'],
    ['a source', { country: 'port' }, '$270k'],
  ])('is named as the target when it is that of %s', (_, more, target) => holds(middle(more), target));

  test('is explained in another way on each basis', () => {
    const bases = [{ level: 'staff' }, {}, { country: 'isle' }, { country: 'port' }];
    const texts = bases.map((more) => middle(more).text.replace(/[$€]\d+k/, ''));
    expect(new Set(texts).size).toBe(bases.length);
  });
});

describe('the width', () => {
  test('is that of the method', () => holds(width({ level: 'staff' }), '50%', '$200k–$300k'));

  test('is cut to what both readings share', () => holds(width(), '$160k–$240k', 'both readings', '$168k–$240k'));

  test('is cut to what the source reports where that alone decides', () => {
    const step = width({ country: 'port' });
    holds(step, '$216k–$324k', '$240k–$300k');
    expect(step.text).not.toContain('both readings');
  });

  test('is not called cut where rounding hides the cut', () => {
    const data = toyDataWith([toyBand({ low: 228_572, high: 300_000 })]);
    expect(toyRange({}, data).basis).toBe('ads-confirmed');
    expect(width({}, data).text).not.toContain('both readings');
  });
});

describe('exchange rates', () => {
  test('are named with their day and source where money was changed', () => {
    const step = currencies({ currency: 'EUR' });
    holds(step, '1 EUR is 2 US dollars', '2025');
    expect(sourcesOf(step)).toEqual(['toy-bank']);
  });

  test('are both named from one money into another that are not dollars', () => {
    const step = currencies({ country: 'isle', currency: 'PLN' });
    holds(step, '1 EUR is 2 US dollars', '1 PLN is 0.25 US dollars');
    expect(sourcesOf(step)).toEqual(['toy-bank', 'toy-ads']);
  });

  test('are named where a source in dollars was read in euros', () => {
    holds(currencies({ country: 'isle' }), '1 EUR is 2 US dollars');
  });

  test('are named where only a source was changed', () => {
    holds(currencies({ role: 'seller', country: 'moor' }), '1 PLN is 0.25 US dollars');
  });

  test('are named where ads are in euros from the start, because what sources say is in dollars', () => {
    holds(currencies({ country: 'isle', level: 'junior' }), '1 EUR is 2 US dollars');
  });

  test('are not named where dollars stay dollars', () => expect(stepsOf({})).toHaveLength(5));
});
