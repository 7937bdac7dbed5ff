import { edgeFieldKey, type ConnectionField, type EdgeField } from '../plan/index.ts';
import type { Emission } from './emission.ts';
import { emitField, emitSelection } from './emit-selection.ts';
import type { Scope } from './frame.ts';
import { inOrder } from './in-order.ts';
import type { Items } from './items.ts';
import type { ConnectionFieldLayout, EdgeFieldLayout } from './layout.ts';

/** Writes what is selected of a page beside its total: of its nodes, or of its edges. */
export function emitConnectionField(
  emission: Emission,
  scope: Scope,
  field: ConnectionField,
  items: Items,
): ConnectionFieldLayout {
  switch (field.kind) {
    case 'nodes': {
      const { key, kind, selection } = field;
      return { key, kind, object: emitSelection(emission, scope, selection, items.node, true) };
    }
    case 'edges': {
      const edge = new Map<EdgeField, EdgeFieldLayout>();
      for (const part of inOrder(field.edge, edgeFieldKey))
        edge.set(part, emitEdgeField(emission, scope, part, items));
      return {
        key: field.key,
        kind: 'edges',
        edge: field.edge.flatMap((part) => edge.get(part) ?? []),
      };
    }
    case 'pageInfo':
    case 'totalCount':
    case 'typename':
      return field;
    default:
      return field satisfies never;
  }
}

function emitEdgeField(
  emission: Emission,
  scope: Scope,
  field: EdgeField,
  { node, edge }: Items,
): EdgeFieldLayout {
  switch (field.kind) {
    case 'cursor':
      return field;
    case 'node':
      return {
        key: field.key,
        kind: 'node',
        object: emitSelection(emission, scope, field.selection, node, true),
      };
    case 'own': {
      const { plan, ...own } = field.field;
      return {
        key: field.key,
        kind: 'own',
        field: { ...own, read: emitField(emission, scope, plan, edge) },
      };
    }
    default:
      return field satisfies never;
  }
}
