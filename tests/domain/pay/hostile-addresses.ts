import fc from 'fast-check';
import { defaultChoices, workKinds } from '../../../src/domain/pay/inputs.ts';
import type { PayData } from '../../../src/domain/pay/pay-data.ts';

/** Numbers that are none, or more or less than any may be, and what is no number in other programs. */
const numbers =
  'NaN Infinity -Infinity 1e999 1e3 1e-9 -0 -1 +1 00 0x10 0b1 1_000 1,5 .5 5. 0.001 １２ ٣ 101 13 1000000000001 9007199254740993';

/** Words with a meaning to programs that are careless with text. */
const words =
  'null undefined true [] {} [object+Object] __proto__ constructor hasOwnProperty toString <script>alert(1)</script> ' +
  '"><img+src=x+onerror=alert(1)> javascript:alert(1) \'+OR+1=1-- {{7*7}} ../../etc/passwd =cmd|x @SUM(A1) %00 % %zz ' +
  '%E0%A4%A %F0%9F \ud800 \u202e = == + ; &amp;';

const keysOfNobody =
  '__proto__ constructor prototype toString valueOf b- c- b-b-role d-role ROLE +role role%00 role[] role.id ?role #role ' +
  '<script>alert(1)</script> % %E0%A4%A \ud800';

const bad = [...`${numbers} ${words}`.split(' '), '', ' ', '9'.repeat(400), 'a'.repeat(5000)];

/** A key of an address, and some texts that mean something there. */
type Known = readonly [key: string, texts: readonly string[]];

/** Queries of people who mean no good, among them much that the calculator understands. */
export function hostileQueries(data: PayData): fc.Arbitrary<string> {
  const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  const counts = ['0', '0.01', '1', '2', '3', '12', '100', '1000000000000'];
  const meant = Object.entries({
    ...Object.fromEntries(Object.keys(defaultChoices(data)).map((key) => [key, counts])),
    ...{ role: idsOf(data.roles), level: idsOf(data.levels), country: idsOf(data.places) },
    ...{ work: workKinds, currency: idsOf(data.currencies) },
    ...{ compare: ['1', '2', '3'], show: ['1', '2', '3'], data: [data.edition] },
  });
  const prefix = fc.constantFrom('', '', 'b-', 'c-');
  const known = prefix.chain((start) => fc.constantFrom(...meant).map(([key, texts]): Known => [start + key, texts]));
  return hostileQueriesWith(known, ['', 'compare=2&', 'compare=3&show=3&']);
}

/** The same for any tool; each begins with one of some texts. */
export function hostileQueriesWith(known: fc.Arbitrary<Known>, beginnings: readonly string[]): fc.Arbitrary<string> {
  const right = known.chain(([key, texts]) => fc.constantFrom(...texts).map((text) => `${key}=${text}`));
  const text = fc.oneof(fc.constantFrom(...bad), fc.string({ unit: 'binary' }), fc.double().map(String));
  const wrong = fc.tuple(known, text).map(([[key], value]) => `${key}=${value}`);
  const key = fc.oneof(fc.constantFrom(...keysOfNobody.split(' ')), fc.string({ unit: 'binary' }));
  const odd = fc.tuple(key, fc.option(text)).map(([name, value]) => (value === null ? name : `${name}=${value}`));
  const pair = fc.oneof({ weight: 6, arbitrary: right }, { weight: 3, arbitrary: wrong }, odd);
  return fc
    .record({
      start: fc.constantFrom('', '?', '??', '&', '#'),
      beginning: fc.constantFrom(...beginnings),
      pairs: fc.array(pair, { maxLength: 16, size: '+1' }),
      between: fc.constantFrom('&', '&', '&', '&&', ';'),
    })
    .map(({ start, beginning, pairs, between }) => start + beginning + pairs.join(between));
}
