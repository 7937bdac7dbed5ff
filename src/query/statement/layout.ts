import type { FieldNode } from 'graphql';
import type { ArgumentSite } from '../arguments.ts';
import type { RowLevel } from '../nest-rows.ts';
import type { Ordering, PageSizes } from '../pagination.ts';
import type { DerivedPlan, PageInfoField } from '../plan/index.ts';

/** Where the response's values stand in a statement's rows. */
export interface Layout {
  readonly root: ObjectLayout;
  /** The lists of the spine, each inside the one before, and how their items are read. */
  readonly levels: readonly LevelLayout[];
}

export interface LevelLayout extends RowLevel {
  readonly item: ItemLayout;
}

/** How an item of a list or of a page is read from its frame. */
export type ItemLayout = ObjectLayout | EntryLayout;

/** An item of a list: in place, or as an item of a level of the spine, by its number. */
export type ItemReference = ItemLayout | { readonly kind: 'level'; readonly level: number };

/** Where an object's fields stand in its frame, for each type that it may have. */
export interface ObjectLayout {
  readonly kind: 'object';
  readonly types: readonly string[];
  /** The slot of the id, which tells the type; it holds null if there is no object. */
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
      readonly item: ItemReference;
    }
  | ConnectionLayout;

export interface ConnectionLayout {
  readonly kind: 'connection';
  readonly site: ArgumentSite;
  readonly ordering: Ordering;
  readonly sizes: PageSizes;
  /** The slot of the list of items; null if only the total is selected. */
  readonly slot: number | null;
  /** The slot of the total; null if it is not selected. */
  readonly total: number | null;
  readonly item: ItemReference;
}

/** An entry of a page: what the page's fields read from its frame. */
export interface EntryLayout {
  readonly kind: 'entry';
  /** The slots of the ordering's keys, the id last. */
  readonly keys: readonly number[];
  readonly fields: readonly ConnectionFieldLayout[];
}

export type ConnectionFieldLayout = { readonly key: string } & (
  | { readonly kind: 'typename'; readonly value: string }
  | { readonly kind: 'edges'; readonly edge: readonly EdgeFieldLayout[] }
  | { readonly kind: 'nodes'; readonly object: ObjectLayout }
  | { readonly kind: 'pageInfo'; readonly info: readonly PageInfoField[] }
  | { readonly kind: 'totalCount' }
  /** Read from the frame of the connection's parent, unlike what is read of an entry. */
  | { readonly kind: 'own'; readonly field: FieldLayout }
);

export type EdgeFieldLayout = { readonly key: string } & (
  | { readonly kind: 'cursor' }
  | { readonly kind: 'node'; readonly object: ObjectLayout }
  | { readonly kind: 'own'; readonly field: FieldLayout }
);
