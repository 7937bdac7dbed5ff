import fc from 'fast-check';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Lexer,
  Source,
  TokenKind,
} from 'graphql';
import { schema } from '../../src/query/index.ts';
import { STRINGS } from './nasty.ts';

/** What is done to the tokens of an operation; `at` is taken modulo their number. */
export interface TokenChange {
  kind: 'double' | 'drop' | 'insert' | 'replace' | 'swap' | 'value';
  at: number;
  word: string;
  value: string;
}

/** Every name that the schema has, and what else GraphQL is made of. */
const WORDS = [
  ...Object.values(schema.getTypeMap()).flatMap((type) => [
    type.name,
    ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.keys(type.getFields())
      : []),
    ...(isEnumType(type) ? type.getValues().map(({ name }) => name) : []),
  ]),
  ...'{ } ( ) [ ] : ! $ @ ... | = & query mutation subscription fragment on null true'.split(' '),
  ...'@skip(if:true) @include(if:false) @defer @stream x:__typename __schema ...Nowhere'.split(' '),
];

const VALUES = [
  ...STRINGS.map((text) => JSON.stringify(text)),
  ...[40, 400, 3_000].flatMap((times) => [
    `${'['.repeat(times)}1${']'.repeat(times)}`,
    `${'{ not: '.repeat(times)}{}${' }'.repeat(times)}`,
  ]),
  ...'0 -1 1000 1001 99999999999 1.5 1e400 true null [] {} [null] ENUM $nowhere'.split(' '),
];

export const tokenChange: fc.Arbitrary<TokenChange> = fc.record({
  kind: fc.oneof(
    { weight: 5, arbitrary: fc.constant('value' as const) },
    { weight: 3, arbitrary: fc.constantFrom('replace', 'drop') },
    { weight: 2, arbitrary: fc.constantFrom('insert', 'double', 'swap') },
  ),
  at: fc.nat(100_000),
  word: fc.constantFrom(...WORDS),
  value: fc.constantFrom(...VALUES),
});

export function changeTokens(operation: string, changes: readonly TokenChange[]): string {
  if (changes.length === 0) return operation;
  const tokens = tokensOf(operation);
  for (const { kind, at, word, value } of changes) {
    const place = at % (tokens.length + 1);
    const token = tokens[place] ?? '';
    if (kind === 'value') replaceValue(tokens, at, value);
    else if (kind === 'drop') tokens.splice(place, 1);
    else if (kind === 'replace') tokens.splice(place, 1, word);
    else if (kind === 'insert') tokens.splice(place, 0, word);
    else if (kind === 'double') tokens.splice(place, 0, token);
    else tokens.splice(place, 2, tokens[place + 1] ?? '', token);
  }
  return tokens.join(' ');
}

/** Replaces a string, a number or a variable; any token if there are none. */
function replaceValue(tokens: string[], at: number, value: string): void {
  const values = [...tokens.keys()].filter((place) => /^["$\d-]/.test(tokens[place] ?? ''));
  const place = values[at % values.length] ?? at % (tokens.length + 1);
  tokens.splice(place, tokens[place] === '$' ? 2 : 1, value);
}

function tokensOf(operation: string): string[] {
  const lexer = new Lexer(new Source(operation));
  const tokens: string[] = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance())
    tokens.push(operation.slice(token.start, token.end));
  return tokens;
}
