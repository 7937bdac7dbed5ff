import { getNamedType, isInterfaceType, isObjectType, type GraphQLArgument } from 'graphql';
import type { IndexedPath, Path, Statement } from '../../src/catalogue/index.ts';
import { diagnostic } from '../source.ts';
import { rangeOf } from '../schema/index.ts';
import { AS_OF, isConnection, propertyOf } from '../parse/index.ts';
import { objectTypes, type CheckContext } from './context.ts';

/** Parameters of a statement that are made from an argument that schema/ marks with @search. */
const FROM_SEARCH: ReadonlySet<string> = new Set([
  'lucene',
  'needs',
  'adjacent',
  'contained',
  'patterns',
]);

/** `(quote:Quote {speaker: person.id})` as the label and the property that holds the parent's id. */
export function indexedPathOf({ parent, chains, where }: Path): IndexedPath | null {
  const [chain, ...others] = chains;
  if (chain === undefined || others.length > 0 || chain.hops.length > 0 || where !== null)
    return null;
  const [group = [], ...more] = chain.start.labels;
  const [label, ...labels] = group;
  const [property, ...properties] = chain.start.properties;
  if (label === undefined || labels.length + more.length + properties.length > 0) return null;
  if (property === undefined || propertyOf(property.value, parent) !== 'id') return null;
  return { label, property: property.name };
}

/** What is written "by" an ordering is a path that an index can have in order, or a sort key. */
export function checkAccessPaths({ entries }: CheckContext): string[] {
  return [...entries.values()].flatMap(({ name, by, pattern, block }) => {
    if (by === null) return [];
    if (pattern.kind === 'path' && indexedPathOf(pattern) === null)
      return [
        diagnostic(
          block,
          `${name} must be a node with its parent's id as a property, like (quote:Quote {speaker: person.id}).`,
        ),
      ];
    return pattern.kind === 'expression' && pattern.property === null
      ? [diagnostic(block, `${name} must be a property, like quote.sortDate.`)]
      : [];
  });
}

/** The arguments of the fields that lead to a connection: its own fields are asked with them. */
function argumentsOfPage(schema: CheckContext['schema'], owner: string): GraphQLArgument[] {
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isConnection({ name: owner }) && getNamedType(field.type).name === owner)
      .flatMap((field) => field.args),
  );
}

/** Every parameter of a statement is an argument of its field, and every literal has a range. */
export function checkParameters({ schema, entries }: CheckContext): string[] {
  return [...entries.values()].flatMap(({ name, owner, field, given, pattern, block }) => {
    if (pattern.kind !== 'statement') return [];
    const type = schema.getType(owner);
    const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
    const args = [...(found?.args ?? []), ...argumentsOfPage(schema, owner)];
    const unknown = [...pattern.parameters, ...pattern.literals]
      .filter((each) => !FROM_SEARCH.has(each) && !args.some((arg) => arg.name === each))
      // A field above has the day.
      .filter((each) => each !== AS_OF || !given.includes(AS_OF))
      .map((each) =>
        diagnostic(block, `${name} has no argument ${each} for its parameter $${each}.`),
      );
    const unbounded = args
      .filter((arg) => pattern.literals.includes(arg.name))
      .filter((arg) => getNamedType(arg.type).name !== 'Int' || rangeOf(schema, arg) === null)
      .map((arg) =>
        diagnostic(
          block,
          `${name} writes $$${arg.name} into its text, so the argument must be an Int with @range in schema/.`,
        ),
      );
    const late = matchesFirst(pattern)
      ? []
      : [
          diagnostic(
            block,
            `${name} must begin with MATCH (…:${pattern.filter?.noun ?? ''}) WHERE $filter, because a filter may find these nodes first.`,
          ),
        ];
    return [...unknown, ...unbounded, ...late];
  });
}

/** Whether a statement with `$filter` begins with the nodes that the filter is about. */
function matchesFirst({ filter, text }: Statement): boolean {
  if (filter === null) return true;
  const [start, subject, label, condition] = text;
  return (
    start === 'MATCH (' &&
    typeof subject === 'object' &&
    'variable' in subject &&
    subject.variable === filter.variable &&
    label === `:${filter.noun}) WHERE ` &&
    typeof condition === 'object' &&
    'parameter' in condition
  );
}
