import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNullableType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import type { LinkedField, Read } from '../../catalogue/index.ts';
import type { ArgumentSite } from '../arguments.ts';
import { originOf } from './origin.ts';
import { pageShape } from './page-shape.ts';
import type {
  ConnectionField,
  ConnectionPlan,
  DerivedPlan,
  EdgeField,
  EmbeddedPlan,
  FieldPlan,
  Origin,
  PageInfoField,
  Selection,
} from './plan.ts';
import { fieldNamed, firstOf, objectTypeOf, selectedField, type Planner } from './planner.ts';

/**
 * Plans one field of a type, and all below it. A `guarded` field's parent may turn out to have another
 * type.
 */
export function planField(
  planner: Planner,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  guarded: boolean,
): FieldPlan {
  const name = firstOf(nodes).name.value;
  if (name === '__typename') return { kind: 'typename' };
  const field = planner.fieldOf(parent, name);
  switch (field.kind) {
    case 'scalar':
      return field;
    case 'derived':
      return planDerived(planner, parent, nodes, field);
    case 'embedded':
      return planEmbedded(planner, objectTypeOf(fieldNamed(parent, name)), nodes);
    case 'link':
    case 'list':
    case 'connection':
      return planLinked(planner, parent, nodes, field, guarded);
    default:
      return field satisfies never;
  }
}

function planDerived(
  planner: Planner,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { read, type }: { readonly read: Read; readonly type: string },
): DerivedPlan {
  const name = firstOf(nodes).name.value;
  const computed = getNamedType(fieldNamed(parent, name).type);
  const fields = isObjectType(computed)
    ? [...planner.subfields(computed, nodes)].map(([key, fieldNodes]) => ({
        key,
        name: firstOf(fieldNodes).name.value,
      }))
    : null;
  return { kind: 'derived', name: `${parent.name}.${name}`, type, input: read, fields };
}

function planEmbedded(
  planner: Planner,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): EmbeddedPlan {
  const presence = Object.keys(type.getFields()).flatMap((name) => {
    const field = planner.fieldOf(type, name);
    return field.kind === 'scalar' ? [field.read] : [];
  });
  return { kind: 'embedded', presence, selection: planSelection(planner, type, nodes) };
}

/** Plans one item, all items or a page. */
function planLinked(
  planner: Planner,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  field: LinkedField,
  guarded: boolean,
): FieldPlan {
  const node = firstOf(nodes);
  const { origin } = field;
  const site = { node, arguments: field.arguments };
  const sharedKey = 'name' in origin ? `${origin.name}#${planner.numbersOf(nodes)}` : null;
  const known = sharedKey === null ? undefined : planner.shared.get(sharedKey);
  if (known !== undefined) return known;
  const plan = planItems(
    planner,
    parent,
    nodes,
    field,
    site,
    originOf(planner, field, site, guarded),
  );
  if (sharedKey !== null) planner.shared.set(sharedKey, plan);
  return plan;
}

function planItems(
  planner: Planner,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  field: LinkedField,
  site: ArgumentSite,
  origin: Origin,
): FieldPlan {
  const declared = fieldNamed(parent, firstOf(nodes).name.value).type;
  switch (field.kind) {
    case 'link': {
      const type = typeOfLink(planner, getNamedType(declared), field, origin);
      return { kind: 'link', origin, site, selection: planSelection(planner, type, nodes) };
    }
    case 'list': {
      const list = getNullableType(declared);
      const nullableItems = isListType(list) && isNullableType(list.ofType);
      const selection = planSelection(planner, getNamedType(declared), nodes);
      const values = planner.argumentsOf(site);
      const existing = Object.entries(site.arguments).flatMap(([name, fact]) =>
        fact.existing !== undefined && values[name] != null ? [name] : [],
      );
      return { kind: 'list', origin, site, nullableItems, existing, selection };
    }
    case 'connection':
      return planConnection(
        planner,
        objectTypeOf(fieldNamed(parent, site.node.name.value)),
        nodes,
        {
          field,
          site,
          origin,
        },
      );
    default:
      return field.kind satisfies never;
  }
}

/** If the id names the type, the plan is one for that type: one index seek. */
function typeOfLink(
  planner: Planner,
  declared: GraphQLNamedType,
  field: LinkedField,
  origin: Origin,
): GraphQLNamedType {
  if (field.origin.kind !== 'node' || origin.kind !== 'label') return declared;
  const type = planner.schema.getType(origin.label);
  if (!isObjectType(type)) throw new TypeError(`The schema has no type ${origin.label}.`);
  return type;
}

interface PageOrigin {
  readonly field: LinkedField;
  readonly site: ArgumentSite;
  readonly origin: Origin;
}

/** Plans a page: its edges, nodes, pageInfo and totalCount, as far as they are selected. */
function planConnection(
  planner: Planner,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { field, site, origin }: PageOrigin,
): ConnectionPlan {
  if (field.page === null) throw new TypeError(`${site.node.name.value} must have a page.`);
  const values = planner.argumentsOf(site);
  const page = pageShape(planner.catalogue, field.page, site, values, origin);
  planner.filters.add(page.filter?.value);
  return {
    kind: 'connection',
    origin,
    site,
    page,
    fields: [...planner.subfields(type, nodes)].map(([key, fieldNodes]) =>
      planConnectionField(planner, type, key, fieldNodes, site),
    ),
  };
}

function planConnectionField(
  planner: Planner,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  site: ArgumentSite,
): ConnectionField {
  const name = firstOf(nodes).name.value;
  switch (name) {
    case '__typename':
      return { key, kind: 'typename', value: type.name };
    case 'totalCount':
      return { key, kind: 'totalCount' };
    case 'nodes': {
      const selection = planSelection(planner, getNamedType(fieldNamed(type, name).type), nodes);
      return { key, kind: 'nodes', selection };
    }
    case 'pageInfo':
      return {
        key,
        kind: 'pageInfo',
        info: planPageInfo(planner, objectTypeOf(fieldNamed(type, name)), nodes),
      };
    case 'edges':
      return {
        key,
        kind: 'edges',
        edge: planEdge(planner, objectTypeOf(fieldNamed(type, name)), nodes),
      };
    default: {
      const plan = planOwnField(planner, type, nodes, site);
      return { key, kind: 'own', field: selectedField(key, type, firstOf(nodes), plan) };
    }
  }
}

/** A field that one connection has beyond the others: it is asked with the connection's arguments. */
function planOwnField(
  planner: Planner,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  site: ArgumentSite,
): FieldPlan {
  const field = planner.fieldOf(type, firstOf(nodes).name.value);
  if (field.kind === 'scalar') return field;
  if (field.kind !== 'list') throw new TypeError(`${type.name} may have scalars and lists only.`);
  return planItems(planner, type, nodes, field, site, originOf(planner, field, site, false));
}

function planEdge(
  planner: Planner,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): EdgeField[] {
  return [...planner.subfields(type, nodes)].map(([key, fieldNodes]) => {
    const node = firstOf(fieldNodes);
    const name = node.name.value;
    switch (name) {
      case 'cursor':
        return { key, kind: 'cursor' };
      case 'node': {
        const selection = planSelection(
          planner,
          getNamedType(fieldNamed(type, name).type),
          fieldNodes,
        );
        return { key, kind: 'node', selection };
      }
      default: {
        const plan = planField(planner, type, fieldNodes, false);
        return { key, kind: 'own', field: selectedField(key, type, node, plan) };
      }
    }
  });
}

const PAGE_INFO = [
  'hasNextPage',
  'hasPreviousPage',
  'startCursor',
  'endCursor',
  '__typename',
] as const;

function planPageInfo(
  planner: Planner,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): PageInfoField[] {
  return [...planner.subfields(type, nodes)].flatMap(([key, fieldNodes]) =>
    PAGE_INFO.filter((name) => name === firstOf(fieldNodes).name.value).map((name) => ({
      key,
      name,
    })),
  );
}

/** Plans what is selected of a type; of an interface or union, for each type that an item may have. */
function planSelection(
  planner: Planner,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
): Selection {
  const types = concreteTypes(planner, type);
  const guarded = types.length > 1;
  const fieldsOf = (concrete: GraphQLObjectType) =>
    [...planner.subfields(concrete, nodes)].map(([key, fieldNodes]) => {
      const plan = planField(planner, concrete, fieldNodes, guarded);
      return selectedField(key, concrete, firstOf(fieldNodes), plan);
    });
  return {
    types: types.map(({ name }) => name),
    byType: new Map(types.map((concrete) => [concrete.name, fieldsOf(concrete)])),
  };
}

/** Sorted by name, so that the text does not depend on their order in the schema. */
function concreteTypes(planner: Planner, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type))
    return [...planner.schema.getPossibleTypes(type)].sort((a, b) => (a.name < b.name ? -1 : 1));
  return isObjectType(type) ? [type] : [];
}
