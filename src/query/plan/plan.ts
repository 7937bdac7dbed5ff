import type { FieldNode } from 'graphql';
import type { Ordering } from '../pagination.ts';
import type { Path, Statement } from '../pattern.ts';

/** What is selected of one node, relationship or map: for each type it may have, the fields in order. */
export interface Selection {
  readonly types: readonly string[];
  readonly byType: ReadonlyMap<string, readonly SelectedField[]>;
}

/** One key of the response and the plan behind it. */
export interface SelectedField {
  readonly key: string;
  readonly parentType: string;
  readonly nonNull: boolean;
  readonly node: FieldNode;
  readonly plan: FieldPlan;
}

/** The field's own arguments are read anew from this node at each request. */
export interface Site {
  readonly node: FieldNode;
}

/** A field's arguments, coerced by graphql-js. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** The arguments of the field at a place of the operation, for one request. */
export type ArgumentsOf = (site: Site) => ArgumentValues;

export type FieldPlan =
  | { readonly kind: 'typename' }
  | ScalarPlan
  | DerivedPlan
  | EmbeddedPlan
  | LinkPlan
  | ListPlan
  | ConnectionPlan;

/** A stored property, or what an expression pattern makes of several. */
export interface ScalarPlan {
  readonly kind: 'scalar';
  readonly property: string | null;
  readonly expression: { readonly parent: string; readonly text: string } | null;
}

/** What code makes of a value that is read: see src/query/derive/. */
export interface DerivedPlan {
  readonly kind: 'derived';
  readonly name: string;
  /** The type of what it makes. */
  readonly type: string;
  readonly input: ScalarPlan;
  /** Of the objects that it makes, the fields that are selected; null where it makes a value. */
  readonly fields: readonly { readonly key: string; readonly name: string }[] | null;
}

/** An object read from its parent's own properties; null where it has none of them. */
export interface EmbeddedPlan {
  readonly kind: 'embedded';
  readonly presence: readonly ScalarPlan[];
  readonly selection: Selection;
}

/** Where nodes come from: a pattern from their parent, or at the root a label. */
export type Origin =
  | { readonly kind: 'path'; readonly name: string; readonly path: Path; readonly guard: boolean }
  | {
      readonly kind: 'statement';
      readonly name: string;
      readonly statement: Statement;
      /** What `$filter` in it stands for; null where nothing is filtered. */
      readonly filter: {
        readonly noun: string;
        readonly value: Readonly<Record<string, unknown>>;
      } | null;
    }
  | { readonly kind: 'label'; readonly label: string };

/** At most one node. */
export interface LinkPlan {
  readonly kind: 'link';
  readonly origin: Origin;
  readonly site: Site | null;
  readonly selection: Selection;
}

/** All there are, in the order of their ids. */
export interface ListPlan {
  readonly kind: 'list';
  readonly origin: Origin;
  readonly site: Site | null;
  readonly nullableItems: boolean;
  readonly selection: Selection;
}

/** A page of them. */
export interface ConnectionPlan {
  readonly kind: 'connection';
  readonly origin: Origin;
  readonly site: Site;
  readonly page: PageShape;
  readonly fields: readonly ConnectionField[];
}

/** All of a page's arguments that the statement's text depends on. */
export interface PageShape {
  readonly backward: boolean;
  readonly after: boolean;
  readonly before: boolean;
  readonly ordering: Ordering;
  /** The noun whose filter and order it takes: of the edge where that is stored as a relationship. */
  readonly noun: string;
  readonly ofEdge: boolean;
  readonly filter: Readonly<Record<string, unknown>> | null;
}

export type ConnectionField = { readonly key: string } & (
  | { readonly kind: 'typename'; readonly value: string }
  | { readonly kind: 'edges'; readonly edge: readonly EdgeField[] }
  | { readonly kind: 'nodes'; readonly selection: Selection }
  | { readonly kind: 'pageInfo'; readonly info: readonly PageInfoField[] }
  | { readonly kind: 'totalCount' }
);

export type EdgeField = { readonly key: string } & (
  | { readonly kind: 'cursor' }
  | { readonly kind: 'node'; readonly selection: Selection }
  | { readonly kind: 'own'; readonly field: SelectedField }
);

export interface PageInfoField {
  readonly key: string;
  readonly name: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' | '__typename';
}
