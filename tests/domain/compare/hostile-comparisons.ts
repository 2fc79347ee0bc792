import fc from 'fast-check';

const bad = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    '[object Object]',
    '%00',
    '%E0%A4%A',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '../../secret',
    'ML-ENGINEER',
    ' ',
    '',
    ',,,',
    '\ud800',
  ],
  ...['x'.repeat(5000), 'a,'.repeat(300)],
];

/** Queries of people who mean no good, among them much that the comparison understands. */
export function hostileComparisons(ids: readonly string[]): fc.Arbitrary<string> {
  const id = fc.constantFrom(...ids);
  const text = fc.oneof(fc.constantFrom(...bad), fc.string({ unit: 'binary' }));
  const between = fc.constantFrom(',', ',', '%2C', ', ', ';', ',,');
  const list = fc
    .tuple(fc.array(fc.oneof({ weight: 4, arbitrary: id }, text), { maxLength: 12 }), between)
    .map(([names, sign]) => names.join(sign));
  const own = fc.oneof(
    fc.tuple(fc.constant('roles'), list),
    fc.tuple(fc.constant('only'), fc.oneof(fc.constant('differences'), text)),
    fc.tuple(fc.constant('levels'), fc.oneof(fc.constant('shown'), text)),
  );
  const odd = fc.tuple(fc.constantFrom('ROLES', 'roles[]', '__proto__', 'constructor', 'role', '', '%zz'), text);
  return fc
    .tuple(
      fc.constantFrom('', '?', '??', '&'),
      fc.array(fc.oneof({ weight: 4, arbitrary: own }, odd), { maxLength: 8 }),
    )
    .map(([start, pairs]) => start + pairs.map((pair) => pair.join('=')).join('&'));
}
