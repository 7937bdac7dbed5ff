import { filterShape } from './shape.ts';
import type { ConnectionField, EdgeField, FieldPlan, Selection } from './plan.ts';

const keys = new WeakMap<object, string>();

/** What a plan says, without aliases, values and order: plans are written in the order of these. */
export function canonicalKey(plan: FieldPlan): string {
  const known = keys.get(plan);
  if (known !== undefined) return known;
  const key = describe(plan);
  keys.set(plan, key);
  return key;
}

function describe(plan: FieldPlan): string {
  switch (plan.kind) {
    case 'typename':
      return '__typename';
    case 'scalar':
      return plan.property ?? plan.expression?.text ?? '';
    case 'derived':
      return `${plan.name}(${describe(plan.input)})`;
    case 'embedded':
      return `embedded${selectionKey(plan.selection)}`;
    case 'link':
    case 'list':
      return `${originKey(plan)}${selectionKey(plan.selection)}`;
    case 'connection': {
      const { filter, ...page } = plan.page;
      const fields = plan.fields.map(connectionFieldKey).sort();
      return `${originKey(plan)}${JSON.stringify(page)}${filterShape(filter)}{${fields.join()}}`;
    }
    default:
      return plan satisfies never;
  }
}

function originKey({ origin }: Extract<FieldPlan, { origin: unknown }>): string {
  switch (origin.kind) {
    case 'label':
      return origin.label;
    case 'path':
      return origin.name;
    case 'statement':
      return `${origin.name}${filterShape(origin.filter?.value)}`;
    default:
      return origin satisfies never;
  }
}

function selectionKey({ byType }: Selection): string {
  const types = [...byType].map(
    ([type, fields]) =>
      `${type}:${fields
        .map(({ plan }) => canonicalKey(plan))
        .sort()
        .join()}`,
  );
  return `{${types.join(';')}}`;
}

export function connectionFieldKey(field: ConnectionField): string {
  switch (field.kind) {
    case 'nodes':
      return `nodes${selectionKey(field.selection)}`;
    case 'edges':
      return `edges{${field.edge.map(edgeFieldKey).sort().join()}}`;
    case 'pageInfo':
      return `pageInfo{${field.info
        .map(({ name }) => name)
        .sort()
        .join()}}`;
    case 'totalCount':
    case 'typename':
      return field.kind;
    default:
      return field satisfies never;
  }
}

export function edgeFieldKey(field: EdgeField): string {
  switch (field.kind) {
    case 'node':
      return `node${selectionKey(field.selection)}`;
    case 'own':
      return canonicalKey(field.field.plan);
    case 'cursor':
      return 'cursor';
    default:
      return field satisfies never;
  }
}

/** The plans of a selection, each once, in canonical order. */
export function plansOf({ byType }: Selection): FieldPlan[] {
  const plans = new Set([...byType.values()].flatMap((fields) => fields.map(({ plan }) => plan)));
  return [...plans].sort((a, b) => (canonicalKey(a) < canonicalKey(b) ? -1 : 1));
}
