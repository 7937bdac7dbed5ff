import type { Read } from '../../catalogue/index.ts';
import { filterShape } from '../arguments.ts';
import { templateKey } from '../template.ts';
import type {
  ConnectionField,
  EdgeField,
  FieldPlan,
  Origin,
  PageShape,
  Selection,
} from './plan.ts';

const keys = new WeakMap<FieldPlan, string>();

/**
 * Describes a plan without aliases, argument values and the order of fields. Statements are written in
 * the order of these keys, so that their text does not depend on how a client orders its selection.
 */
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
      return readKey(plan.read);
    case 'derived':
      return `${plan.name}(${readKey(plan.input)})`;
    case 'embedded':
      return `embedded${selectionKey(plan.selection)}`;
    case 'link':
    case 'list':
      return `${originKey(plan)}${selectionKey(plan.selection)}`;
    case 'connection': {
      const fields = plan.fields.map(connectionFieldKey).sort();
      return `${originKey(plan)}${pageKey(plan.page)}{${fields.join()}}`;
    }
    default:
      return plan satisfies never;
  }
}

function readKey(read: Read): string {
  return read.kind === 'property' ? read.name : templateKey(read.text);
}

function originKey({ origin }: Extract<FieldPlan, { origin: unknown }>): string {
  return origin.day === null ? nameOf(origin) : `${nameOf(origin)} as of ${origin.day}`;
}

function nameOf(origin: Origin): string {
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

function pageKey({ backward, after, before, ordering, noun, ofEdge, filter }: PageShape): string {
  const page = { backward, after, before, ordering, noun, ofEdge };
  return `${JSON.stringify(page)}${filterShape(filter?.value)}`;
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
    case 'own':
      return canonicalKey(field.field.plan);
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
  return sortedByKey([...plans], canonicalKey);
}

/** Sorts fields by what they select instead of their place, so that the text does not depend on that. */
export function sortedByKey<Field>(
  fields: readonly Field[],
  keyOf: (field: Field) => string,
): Field[] {
  return [...fields].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
