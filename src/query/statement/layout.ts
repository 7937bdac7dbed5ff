import type { FieldNode } from 'graphql';
import type { Ordering } from '../pagination.ts';
import type { DerivedPlan, PageInfoField, Site } from '../plan/index.ts';

/** Where an object's fields stand in its frame, for each type that it may have. */
export interface ObjectLayout {
  readonly types: readonly string[];
  /** The slot of the id: it tells the type, and is null where there is no object. */
  readonly id: number | null;
  readonly byType: ReadonlyMap<string, readonly FieldLayout[]>;
}

export interface FieldLayout {
  readonly key: string;
  readonly parentType: string;
  readonly nonNull: boolean;
  readonly node: FieldNode;
  readonly read: ReadLayout;
}

export type ReadLayout =
  | { readonly kind: 'typename' }
  | { readonly kind: 'scalar'; readonly slot: number }
  | ({ readonly kind: 'derived'; readonly slot: number } & Pick<
      DerivedPlan,
      'name' | 'type' | 'fields'
    >)
  | {
      readonly kind: 'embedded';
      readonly presence: readonly number[];
      readonly object: ObjectLayout;
    }
  | { readonly kind: 'link'; readonly object: ObjectLayout }
  | {
      readonly kind: 'list';
      readonly slot: number;
      readonly nullableItems: boolean;
      readonly object: ObjectLayout;
    }
  | ConnectionLayout;

export interface ConnectionLayout {
  readonly kind: 'connection';
  readonly site: Site;
  readonly ordering: Ordering;
  /** The slot of the list of items; null where only the count is selected. */
  readonly items: number | null;
  readonly total: number | null;
  /** In an item's frame, the slots of the ordering's keys, the id last. */
  readonly keys: readonly number[];
  readonly fields: readonly ConnectionFieldLayout[];
}

export type ConnectionFieldLayout = { readonly key: string } & (
  | { readonly kind: 'typename'; readonly value: string }
  | { readonly kind: 'edges'; readonly edge: readonly EdgeFieldLayout[] }
  | { readonly kind: 'nodes'; readonly object: ObjectLayout }
  | { readonly kind: 'pageInfo'; readonly info: readonly PageInfoField[] }
  | { readonly kind: 'totalCount' }
);

export type EdgeFieldLayout = { readonly key: string } & (
  | { readonly kind: 'cursor' }
  | { readonly kind: 'node'; readonly object: ObjectLayout }
  | { readonly kind: 'own'; readonly field: FieldLayout }
);
