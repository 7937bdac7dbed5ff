import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isScalarType,
  Kind,
  valueFromASTUntyped,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { GraphQLDate, GraphQLDateTimeISO, GraphQLURL } from 'graphql-scalars';
import { decimal } from '../model/index.ts';
import { BadUserInput } from './errors.ts';
import { answerViewer } from './viewer.ts';

/** The published schema: the same file from src/query/ and from dist/chunks/. */
const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

/**
 * The schema of schema/. The graph stores scalars as GraphQL shows them, so results need no conversion;
 * inputs are checked by the rules of graphql-scalars and kept as strings.
 */
export const schema: GraphQLSchema = schemaWith('');

/** That schema, with further definitions in SDL. */
export function schemaWith(definitions: string): GraphQLSchema {
  // Code generation validates the schema; doing so at each start would take a fifth of the start-up time.
  const options = { assumeValid: true, assumeValidSDL: true };
  const built = withScalars(buildSchema(`${typeDefs}${definitions}`, options));
  answerViewer(built);
  return built;
}

function withScalars(built: GraphQLSchema): GraphQLSchema {
  checkBy(built, 'Date', (text) => GraphQLDate.parseValue(text));
  checkBy(built, 'URL', (text) => GraphQLURL.parseValue(text));
  checkBy(built, 'Decimal', (text) => {
    const parsed = decimal.safeParse(text);
    if (!parsed.success)
      throw new BadUserInput(
        `Invalid Decimal ${JSON.stringify(text)}: it must be ${parsed.error.issues[0]?.message ?? ''}.`,
      );
  });
  const dateTime = scalarNamed(built, 'DateTime');
  // Stored in UTC with milliseconds, so that they compare as strings.
  dateTime.parseValue = (value) => new Date(GraphQLDateTimeISO.parseValue(value)).toISOString();
  return built;
}

function checkBy(built: GraphQLSchema, name: string, check: (text: string) => unknown): void {
  scalarNamed(built, name).parseValue = (value) => {
    if (typeof value !== 'string')
      throw new BadUserInput(`A ${name} must be a string; it is ${shown(value)}.`);
    check(value);
    return value;
  };
}

function scalarNamed(built: GraphQLSchema, name: string): GraphQLScalarType {
  const type = built.getType(name);
  if (!isScalarType(type)) throw new TypeError(`The schema has no scalar ${name}.`);
  type.parseLiteral = (node, variables) => {
    // The message quotes the literal's source text: parsed as a number, it might print differently.
    if (node.kind === Kind.INT || node.kind === Kind.FLOAT)
      throw new BadUserInput(`A ${name} must be a string; it is ${node.value}.`);
    return type.parseValue(valueFromASTUntyped(node, variables));
  };
  return type;
}

/** JSON has neither infinity nor a negative zero. */
function shown(value: unknown): string {
  if (typeof value !== 'number') return JSON.stringify(value);
  return Object.is(value, -0) ? '-0' : String(value);
}
