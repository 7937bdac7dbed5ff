import type { GraphQLObjectType } from 'graphql';
import { patterns } from '../../generated/cypher.ts';
import type { Expression, Path, Pattern } from '../pattern.ts';

/** The pattern behind a field of a type: its own, or that of an interface it implements. */
export function patternOf(
  type: GraphQLObjectType,
  field: string,
): { name: string; pattern: Pattern } | null {
  for (const { name: owner } of [type, ...type.getInterfaces()]) {
    const name = `${owner}.${field}`;
    const pattern = patterns[name];
    if (pattern !== undefined) return { name, pattern };
  }
  return null;
}

/** Another access path to the same nodes, for when this ordering comes first. */
export function pathByOrder(name: string, order: string): Path | null {
  const pattern = patterns[`${name} by ${order}`];
  return pattern?.kind === 'path' ? pattern : null;
}

/** What reads an ordering's key or a filter's value, where it is not the property of that name. */
export function expressionOf(name: string): Expression | null {
  const pattern = patterns[name];
  return pattern?.kind === 'expression' ? pattern : null;
}

/** The sort key by which an index finds what a filter's comparison asks for, where there is one. */
export function sortKeyOf(name: string): Expression | null {
  return sortKeys.get(name) ?? null;
}

/** The property that a filter's field is compared by, where a noun is ordered by it, so that an index holds it. */
export function orderKeyOf(noun: string, field: string): string | null {
  const name = `${noun}Filter.${field}`;
  const key = sortKeyOf(name) ?? expressionOf(name);
  const property = key === null ? field : propertyOf(key);
  return orderKeys.has(`${noun}.${property}`) ? property : null;
}

const sortKeys = new Map(
  Object.entries(patterns).flatMap(([name, pattern]) => {
    const [field = '', by] = name.split(' by ');
    return by !== undefined && pattern.kind === 'expression' ? [[field, pattern] as const] : [];
  }),
);

const orderKeys = new Set(
  Object.entries(patterns).flatMap(([name, pattern]) => {
    const [noun, field] = name.split('OrderField.');
    return field !== undefined && pattern.kind === 'expression'
      ? [`${noun}.${propertyOf(pattern)}`]
      : [];
  }),
);

/** `«quote».sortDate` → `sortDate` */
function propertyOf({ text }: Expression): string {
  return text.slice(text.indexOf('.') + 1);
}
