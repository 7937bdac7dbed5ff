import fc from 'fast-check';
import { byteChange, type ByteChange } from './change-bytes.ts';
import { jsonChange, type JsonChange } from './change-json.ts';
import { tokenChange, type TokenChange } from './change-tokens.ts';
import { STRINGS } from './nasty.ts';

/** One of the operations, and what is done to the request for it. Without any change it is answered. */
export interface Mutant {
  operation: number;
  /** In the search of a GET; otherwise posted as JSON. */
  get: boolean;
  tokens: TokenChange[];
  variables: JsonChange[];
  /** Of the whole body, or of the parameters of a GET. */
  body: JsonChange[];
  headers: HeaderChange[];
  line: { method: string; path: string } | undefined;
  /** Of the body, or of the search. */
  bytes: ByteChange[];
  /** Of all that goes over the wire before the body. */
  head: ByteChange[];
}

export interface HeaderChange {
  name: string;
  value: string;
}

const NAMES =
  'content-type accept content-encoding accept-encoding footnote-bookmark authorization host origin traceparent x-forwarded-for apollo-require-preflight x-apollo-operation-name connection expect content-length transfer-encoding upgrade cookie'.split(
    ' ',
  );

const VALUES = [
  ...STRINGS.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 20_000)),
  ...'application/json;text/plain;application/graphql;multipart/form-data; boundary=x;gzip;br'.split(
    ';',
  ),
  'application/json; charset=utf-16',
  'application/graphql-response+json',
  'multipart/mixed;deferSpec=20220824',
  'FB:kcwQAAAAAAAAAAAAAAAAAAAAAMkBkA==',
  '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  'Bearer a.b.c',
  '127.0.0.1',
  'close',
  '100-continue',
  'chunked',
];

const headerChange: fc.Arbitrary<HeaderChange> = fc.record({
  name: fc.constantFrom(...NAMES),
  value: fc.constantFrom(...VALUES),
});

const line = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'QUERY'),
  path: fc.constantFrom(
    ...'/graphql /graphql/ /GraphQL /graphql/%00 /graphql?query= /% // /../ /health/ready /ide/page.js /ide/../page.js /ide/%2e%2e%2fpackage.json /metrics * http://other.example/graphql'.split(
      ' ',
    ),
  ),
});

const none = { get: false, tokens: [], variables: [], body: [], headers: [], bytes: [], head: [] };
const some = <T>(change: fc.Arbitrary<T>) => fc.array(change, { minLength: 1, maxLength: 2 });

function family(parts: {
  [part in keyof Mutant]?: fc.Arbitrary<Mutant[part]>;
}): fc.Arbitrary<Mutant> {
  const rest = { operation: fc.nat(1_000), line: fc.constant(undefined), ...parts };
  return fc.record(rest).map((chosen) => ({ ...none, ...chosen }));
}

/** Most changes are deep within the request, where the first parser lets them pass. */
export const mutant: fc.Arbitrary<Mutant> = fc.oneof(
  { weight: 30, arbitrary: family({ tokens: some(tokenChange) }) },
  { weight: 40, arbitrary: family({ variables: some(jsonChange), operation: fc.nat(10) }) },
  { weight: 6, arbitrary: family({ body: some(jsonChange) }) },
  { weight: 5, arbitrary: family({ bytes: some(byteChange) }) },
  { weight: 6, arbitrary: family({ headers: some(headerChange), get: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: family({
      get: fc.constant(true),
      body: fc.array(jsonChange, { maxLength: 2 }),
      bytes: fc.array(byteChange, { maxLength: 1 }),
    }),
  },
  { weight: 4, arbitrary: family({ head: some(byteChange) }) },
  { weight: 3, arbitrary: family({ line }) },
);
