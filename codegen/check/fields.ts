import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLObjectType,
} from 'graphql';
import { isConnection } from '../parse/index.ts';
import { diagnostic } from '../source.ts';
import {
  entryOf,
  isDerived,
  isUnstored,
  ownFields,
  placeOf,
  type CheckContext,
  type OwnField,
} from './context.ts';
import { leadingTo, storageOf } from './storage.ts';

/** Every field of Query starts from a label of the model; `node(id)` from the label that the id names. */
export function checkRootFields({ schema, model, entries }: CheckContext): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    if (entries.has(`Query.${field.name}`) || isListType(getNullableType(field.type))) return [];
    const target = getNamedType(field.type);
    if (isUnstored(schema, target)) return [];
    const label = target.name.replace(/Connection$/, '');
    if (label === 'Node' || model.labels.has(label)) return [];
    return [
      diagnostic(
        placeOf(field),
        `Query.${field.name} starts from the label ${label}, which cypher/model.cypher lacks.`,
      ),
    ];
  });
}

/** Every field that leads to objects has a pattern that leads there. */
export function checkObjectFields(context: CheckContext): string[] {
  return [...ownFields(context.schema), ...rootLists(context)].flatMap(({ type, field, name }) => {
    const target = getNamedType(field.type);
    if (isLeafType(target)) return [];
    const entry = entryOf(context, type, field.name);
    if (entry === undefined)
      return [
        diagnostic(
          placeOf(field),
          `${name} has no pattern: write one in cypher/ under "// ${name}".`,
        ),
      ];
    const { block, pattern } = entry;
    if (pattern.kind === 'expression' && !isDerived(context.schema, field))
      return [
        diagnostic(
          block,
          `${name} leads to ${target.name}, so it must be a pattern, not an expression.`,
        ),
      ];
    if (pattern.kind === 'statement' && isConnection(target) && pattern.order.length === 0)
      return [diagnostic(block, `${name} is a page, so its statement must end in ORDER BY.`)];
    return [];
  });
}

/** Fields of Query start from a label, by id or as a page; a plain list needs a pattern. */
function rootLists({ schema }: CheckContext): OwnField[] {
  const type = schema.getQueryType();
  if (type == null) return [];
  return Object.values(type.getFields())
    .filter((field) => isListType(getNullableType(field.type)))
    .map((field) => ({ type, field, name: `${type.name}.${field.name}` }));
}

/** Every scalar is a property of that name wherever its type is stored, or has an expression. */
export function checkScalarFields(context: CheckContext): string[] {
  return ownFields(context.schema).flatMap(({ type, field, name }) => {
    if (!isLeafType(getNamedType(field.type))) return [];
    const entry = context.entries.get(name);
    if (entry?.pattern.kind === 'expression') return [];
    if (entry !== undefined)
      return [diagnostic(entry.block, `${name} is a scalar, so it must be an expression.`)];
    const unnamed = withoutEdge(context, type, name);
    if (unnamed.length > 0) return unnamed;
    const storage = storageOf(context, type.name);
    if (storage.length === 0)
      return [
        diagnostic(
          placeOf(field),
          `${name} is stored nowhere: no label and no relationship is behind ${type.name}.`,
        ),
      ];
    return storage.flatMap(({ what, properties }) => {
      const optional = properties.get(field.name);
      if (optional === undefined)
        return [
          diagnostic(
            placeOf(field),
            `${name} is not a property of ${what} and has no expression in cypher/.`,
          ),
        ];
      return optional && isNonNullType(field.type)
        ? [diagnostic(placeOf(field), `${name} must be nullable: ${what} may lack it.`)]
        : [];
    });
  });
}

/** A pattern that does not name its relationship cannot give an edge the relationship's properties. */
function withoutEdge(context: CheckContext, type: GraphQLObjectType, name: string): string[] {
  if (!type.name.endsWith('Edge')) return [];
  return leadingTo(context, type).flatMap(({ block, pattern, name: path }) =>
    pattern.kind === 'path' && pattern.edge === null
      ? [diagnostic(block, `${path} must name its relationship, because ${name} is read from it.`)]
      : [],
  );
}
