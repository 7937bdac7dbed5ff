import {
  buildSchema,
  isScalarType,
  Kind,
  valueFromASTUntyped,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { GraphQLDate, GraphQLDateTimeISO, GraphQLURL } from 'graphql-scalars';
import { typeDefs } from '../generated/type-defs.ts';
import { decimal } from '../model/index.ts';
import { BadUserInput } from './bad-user-input.ts';

/**
 * The schema, as schema/ has it. Values stand in the graph as GraphQL shows them, so what goes out needs
 * no conversion; what comes in is checked by graphql-scalars' rules and kept as text.
 */
// Generation has validated it; validating it at each start would take a fifth of the start.
export const schema: GraphQLSchema = withScalars(
  buildSchema(typeDefs, { assumeValid: true, assumeValidSDL: true }),
);

function withScalars(built: GraphQLSchema): GraphQLSchema {
  checkBy(built, 'Date', (text) => GraphQLDate.parseValue(text));
  checkBy(built, 'URL', (text) => GraphQLURL.parseValue(text));
  checkBy(built, 'Decimal', (text) => {
    const parsed = decimal.safeParse(text);
    if (!parsed.success)
      throw new BadUserInput(
        `A Decimal is ${parsed.error.issues[0]?.message ?? ''}; it is ${JSON.stringify(text)}.`,
      );
  });
  const dateTime = scalarNamed(built, 'DateTime');
  // Moments are kept in UTC to the millisecond, so that they compare as text.
  dateTime.parseValue = (value) => new Date(GraphQLDateTimeISO.parseValue(value)).toISOString();
  return built;
}

function checkBy(built: GraphQLSchema, name: string, check: (text: string) => unknown): void {
  scalarNamed(built, name).parseValue = (value) => {
    if (typeof value !== 'string')
      throw new BadUserInput(`A ${name} is a string; it is ${shown(value)}.`);
    check(value);
    return value;
  };
}

function scalarNamed(built: GraphQLSchema, name: string): GraphQLScalarType {
  const type = built.getType(name);
  if (!isScalarType(type)) throw new TypeError(`The schema has no scalar ${name}.`);
  type.parseLiteral = (node, variables) => {
    // As it was written: read as a number, it might be told as another one.
    if (node.kind === Kind.INT || node.kind === Kind.FLOAT)
      throw new BadUserInput(`A ${name} is a string; it is ${node.value}.`);
    return type.parseValue(valueFromASTUntyped(node, variables));
  };
  return type;
}

/** JSON has no words for infinity, and none for the sign of a zero. */
function shown(value: unknown): string {
  if (typeof value !== 'number') return JSON.stringify(value);
  return Object.is(value, -0) ? '-0' : String(value);
}
