import fc from 'fast-check';

/** Strings that mean something to somebody on the way: to JavaScript, JSON, GraphQL, Cypher, Lucene, Neo4j. */
export const STRINGS = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\ufeff',
  '\u202e',
  '🗺',
  'a'.repeat(70_000),
  '__proto__',
  'constructor',
  '__typename',
  '$p0',
  '${1}',
  '{{1}}',
  "' OR 1 = 1 //",
  '"}) DETACH DELETE n //',
  '`) MATCH (n) DELETE n //',
  '\\',
  '\\u0000',
  '"unclosed',
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '*:*',
  'a~99999999999',
  'AND OR NOT',
  '/(a+)+$/',
  '../../etc/passwd',
  '%00',
  'NaN',
  '-0',
  'Infinity',
  '1e400',
  '1e-400',
  '9'.repeat(400),
  '0.1',
  '9007199254740993',
  '1,000',
  '0000-00-00',
  '2023-02-30',
  '-999999999-01-01',
  '+292278994-08-17',
  '2026-01-02T25:61:61Z',
  'person:mark-morgan',
  'person:',
  ':',
  'robot:ada',
  'statistic:0',
  'W10',
  'eyJ2IjoxfQ',
];

const NUMBERS = [0, -1, 1, 1.5, 1_000, 1_001, 99_999_999, 2 ** 31, -(2 ** 31), 2 ** 53 + 2, 1e300];

const OTHERS: fc.JsonValue[] = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { __proto__: null, constructor: { prototype: {} } },
  Array.from({ length: 1_200 }, (_, at) => `person:${at}`),
  nested(60),
  Array.from({ length: 40 }).reduce<fc.JsonValue>((not) => ({ not }), {}),
];

/** A JSON value that is probably invalid where it is inserted. */
export const nastyJson: fc.Arbitrary<fc.JsonValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<fc.JsonValue>(...STRINGS) },
  { weight: 2, arbitrary: fc.constantFrom<fc.JsonValue>(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

function nested(depth: number): fc.JsonValue {
  return depth === 0 ? 'x' : { eq: [nested(depth - 1)] };
}
