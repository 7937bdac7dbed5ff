import { getNamedType, type GraphQLField } from 'graphql';
import { BadUserInput } from '../errors.ts';
import type { Statement } from '../pattern.ts';
import type { Origin } from './plan.ts';

type Values = Readonly<Record<string, unknown>>;

/** Where Cypher takes no parameter, the number is part of the text, which must not have too many forms. */
const LARGEST: Readonly<Record<string, number>> = { maxHops: 8, maxPaths: 10 };

/**
 * A statement with what of its field's arguments the text depends on.
 * @throws {BadUserInput} where a number that becomes part of it is out of range.
 */
export function statementOrigin(
  name: string,
  statement: Statement,
  field: GraphQLField<unknown, unknown>,
  values: Values,
): Origin {
  const text = statement.text.replace(/\$\$(\w+)/g, (_, argument: string) =>
    String(literal(argument, values[argument])),
  );
  const type = field.args.find((argument) => argument.name === 'filter')?.type;
  const { filter } = values;
  const given = type !== undefined && isValues(filter);
  return {
    kind: 'statement',
    name: isLiteral(statement) ? text : name,
    statement: { ...statement, text },
    filter: given ? { noun: getNamedType(type).name.replace(/Filter$/, ''), value: filter } : null,
  };
}

function isLiteral({ text }: Statement): boolean {
  return text.includes('$$');
}

function literal(argument: string, value: unknown): number {
  const largest = LARGEST[argument];
  if (largest === undefined) throw new TypeError(`$$${argument} has no range.`);
  if (typeof value === 'number' && value >= 1 && value <= largest) return value;
  throw new BadUserInput(`${argument} must be from 1 to ${largest}; it is ${String(value)}.`);
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}
