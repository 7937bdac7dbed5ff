import {
  getNamedType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
  Kind,
  parse,
  parseValue,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLField,
  type ObjectValueNode,
  type SelectionSetNode,
} from 'graphql';
import { schema } from '../../src/query/index.ts';
import type { Asked } from './price.ts';

/** A condition that no index serves, by the noun of a filter. */
const CONDITIONS: Readonly<Record<string, string>> = {
  QuoteFilter: '{ not: { text: { contains: "a" } } }',
  StatisticFilter: '{ not: { quotes: { some: { text: { contains: "a" } } } } }',
  DocumentFilter: '{ not: { quotes: { count: { gt: 3 } } } }',
  PersonFilter: '{ not: { positions: { some: { title: { contains: "a" } } } } }',
  ClaimFilter: '{ not: { modality: { eq: DENIED } } }',
};

/**
 * The same operation with a field more, or with a filter that asks more of each item.
 * @param choice which of all the ways to widen it, from 0; it is taken modulo their number
 */
export function widened({ document, variables }: Asked, choice: number): Asked {
  const ways = waysToWiden(document);
  const way = ways[choice % ways.length];
  if (way === undefined) return { document, variables };
  const wider = visit(document, {
    enter: (node) => (node === way.node ? way.wider : undefined),
  });
  return { document: parse(print(wider)), variables };
}

interface Way {
  readonly node: SelectionSetNode | ObjectValueNode;
  readonly wider: SelectionSetNode | ObjectValueNode;
}

function waysToWiden(document: Asked['document']): Way[] {
  const ways: Way[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: (node) => {
        const type = types.getParentType();
        if (type == null || isUnionType(type)) return;
        for (const field of Object.values(type.getFields()))
          if (!field.args.some(isRequiredArgument))
            ways.push({
              node,
              wider: { ...node, selections: [...node.selections, selectionOf(field)] },
            });
      },
      Argument: ({ name, value }) => {
        const condition = CONDITIONS[getNamedType(types.getInputType())?.name ?? ''];
        if (name.value !== 'filter' || value.kind !== Kind.OBJECT || condition === undefined)
          return;
        const both = parseValue(`{ and: [${print(value)}, ${condition}] }`);
        if (both.kind === Kind.OBJECT) ways.push({ node: value, wider: both });
      },
    }),
  );
  return ways;
}

function selectionOf({ name, type }: GraphQLField<unknown, unknown>): FieldNode {
  const inner = isLeafType(getNamedType(type)) ? '' : '{ __typename }';
  const total = getNamedType(type).name.endsWith('Connection') ? '{ totalCount }' : inner;
  const [definition] = parse(`{ more: ${name} ${total} }`).definitions;
  if (definition?.kind === Kind.OPERATION_DEFINITION) {
    const [field] = definition.selectionSet.selections;
    if (field?.kind === Kind.FIELD) return field;
  }
  throw new TypeError(`${name} is no field.`);
}
