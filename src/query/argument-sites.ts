import {
  getArgumentValues,
  GraphQLError,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { shapeOf } from './plan/index.ts';

type Values = Readonly<Record<string, unknown>>;

/** A field that takes arguments, where it stands in an operation. */
export interface Site {
  readonly field: GraphQLField<unknown, unknown>;
  /** Its shape where no variable has a part in it. */
  readonly fixed: string | null;
}

/** All of an operation's fields that take arguments. */
export function sitesOf(schema: GraphQLSchema, document: DocumentNode): Map<FieldNode, Site> {
  const sites = new Map<FieldNode, Site>();
  const types = new TypeInfo(schema);
  const enter = (node: FieldNode) => {
    const field = types.getFieldDef();
    if (field == null || field.args.length === 0 || node.name.value.startsWith('__')) return;
    const fixed = hasVariables(node) ? null : siteShape(field, getArgumentValues(field, node));
    sites.set(node, { field, fixed });
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter } }));
  return sites;
}

function hasVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? [])
    visit(argument, {
      Variable: () => {
        found = true;
      },
    });
  return found;
}

/**
 * What of a field's arguments the statement depends on, with these variables. Where the arguments are no
 * good, that is thrown when the field is planned: it may be skipped.
 */
export function shapeAt(field: GraphQLField<unknown, unknown>, read: () => Values): string {
  try {
    return siteShape(field, read());
  } catch (thrown) {
    if (thrown instanceof GraphQLError) return 'refused';
    throw thrown;
  }
}

/** What of a field's arguments the statement depends on. */
function siteShape(field: GraphQLField<unknown, unknown>, values: Values): string {
  const { id, after, before, last, orderBy, filter, maxHops, maxPaths } = values;
  const type = field.name === 'node' && typeof id === 'string' ? id.slice(0, id.indexOf(':')) : '';
  const page = [after, before, last].map((value) => Number(value != null)).join('');
  const literals = [maxHops, maxPaths]
    .map((value) => (typeof value === 'number' ? value : ''))
    .join();
  return `${type}${page}${JSON.stringify(orderBy ?? '')}${literals}${shapeOf(filter)}`;
}
