import type { Expression, Path, Statement, Template } from './pattern.ts';

/**
 * An argument of a field: what the engine does with it.
 *
 * - `page`: first, last, after or before, as the Cursor Connections specification has them
 * - `filter`, `order`: the noun's filter and ordering
 * - `having`: the filter of what a statement returns, beside the one that the statement has itself
 * - `id`, `ids`: ids to be checked before they are looked up
 * - `limit`: how many items a plain list has at most
 * - `day`: a day on which claims must hold
 * - `search`: a text to search for, from which the parameters `lucene` and `sought` are made
 * - `value`: passed on as it is
 */
export type ArgumentRole =
  'page' | 'filter' | 'having' | 'order' | 'id' | 'ids' | 'limit' | 'day' | 'search' | 'value';

/**
 * Which part of an argument's value a plan depends on, and so is part of the plan's cache key: all of it
 * (`value`), whether it is given (`presence`), the fields and operators but not the values (`shape`), or
 * the type that an id names (`type`). Null: none of it.
 */
export type ArgumentKey = 'value' | 'presence' | 'shape' | 'type' | null;

export interface Argument {
  readonly role: ArgumentRole;
  readonly key: ArgumentKey;
  /** A node with this label must have the value as this property, or the value is an error. */
  readonly existing?: { readonly label: string; readonly property: string };
  /** The condition of the page's filter that it stands for: an operator on a field. */
  readonly condition?: { readonly field: string; readonly operator: string };
  /** Of a number its value, of a text or list its length; both ends included. */
  readonly range: { readonly min: number; readonly max: number } | null;
}

/** How a scalar is read: a property of the parent, or an expression. */
export type Read = { readonly kind: 'property'; readonly name: string } | Expression;

/** Where the items of a field come from. */
export type Origin =
  /** All nodes of a label, or the one of an id. */
  | ({ readonly kind: 'label'; readonly label: string } & NodesOfDay)
  /** The node of an id, whose type the id names. */
  | ({ readonly kind: 'node' } & NodesOfDay)
  /** `own`: the pattern belongs to this very type, not to an interface that it implements. */
  | ({
      readonly kind: 'path';
      readonly name: string;
      readonly own: boolean;
      readonly path: Path;
      /** The path where a day is given for which claims must hold. */
      readonly asOf?: Path;
    } & OfDay)
  | ({
      readonly kind: 'statement';
      readonly name: string;
      readonly own: boolean;
      readonly statement: Statement;
      /** Other statements for certain arguments; the first whose arguments are given is taken. */
      readonly variants?: readonly StatementVariant[];
      /** The statement where a day is given, by a field above, for which claims must hold. */
      readonly asOf?: Statement;
    } & OfDay);

/** In a catalogue for a day: the parameter of the day. */
interface OfDay {
  readonly day?: string;
}

interface NodesOfDay extends OfDay {
  /** What the day requires of claims, in the variable `item`. */
  readonly where?: Template;
}

/** A statement for arguments other than the usual. */
export interface StatementVariant {
  /** The arguments of which one must differ from its default, which stands beside it. */
  readonly unless: Readonly<Record<string, unknown>>;
  readonly statement: Statement;
}

/** Items in the order of an index on (property, order key, id): `(:Quote {speaker: person.id})`. */
export interface IndexedPath {
  readonly label: string;
  /** The property that holds the id of the parent. */
  readonly property: string;
}

/** By order field: `DATE`. */
export type IndexedPaths = Readonly<Record<string, IndexedPath>>;

/** A field of an object type. */
export type Field =
  | { readonly kind: 'scalar'; readonly read: Read }
  /** Computed by code from a value that is read; `type` is the named type of the field. */
  | { readonly kind: 'derived'; readonly read: Read; readonly type: string }
  | {
      readonly kind: 'embedded';
      readonly type: string;
      readonly arguments: Readonly<Record<string, Argument>>;
    }
  | LinkedField;

/** A field that leads to one item, to all items, or to a page of them. */
export interface LinkedField {
  readonly kind: 'link' | 'list' | 'connection';
  /** The object type, interface or union of the items. */
  readonly type: string;
  readonly origin: Origin;
  readonly arguments: Readonly<Record<string, Argument>>;
  /** Of a connection; null otherwise. */
  readonly page: Page | null;
}

/** What a connection's arguments are about. */
export interface Page {
  /** The noun whose filter and order the page takes: the edge's where that is a stored relationship. */
  readonly noun: string;
  readonly ofEdge: boolean;
  /** Whether several links may lead to one node, so that the node's id does not tell the entries apart. */
  readonly repeatsNodes: boolean;
  /** Other access paths to the same items, each in one ordering. */
  readonly indexed: IndexedPaths;
}

/** A field of a noun's filter. */
export type FilterField =
  | { readonly kind: 'and' | 'or' | 'not' }
  | {
      readonly kind: 'comparison';
      /**
       * `text` and `decimal` have sort keys; everything else is compared as it is stored. Of `texts`, a list, one
       * must meet all comparisons.
       */
      readonly value: 'text' | 'texts' | 'decimal' | 'plain';
      readonly read: Read;
      /** A second property that holds a sort key of the same value, so that an index serves comparisons. */
      readonly sortKey: string | null;
      /** The property by which an index on (property, id) finds listed values. */
      readonly seek: string | null;
    }
  | {
      /** `link`: a filter of what is linked; `links`: quantifiers over it. */
      readonly kind: 'link' | 'links';
      readonly noun: string;
      readonly path: Path;
      /** The variable of the linked item in the path. */
      readonly item: string;
      /** Whether the path belongs to one member of the union that the filtered noun is. */
      readonly ofUnion: boolean;
      /** From the linked item back to the filtered items, in the order of an index, by order field. */
      readonly back: IndexedPaths;
    };

/**
 * What can be filtered or ordered: a node type, a type stored as a relationship, a map that a statement
 * returns, a union, an interface.
 */
export interface Noun {
  /** The label that an id is unique within: the noun's own, or for a union the one that all members have. */
  readonly label: string | null;
  /** The relationship type that the noun is stored as; null for nodes. */
  readonly storedAs: string | null;
  /** Whether one of them is linked to few others, so that its links may be followed for each parent. */
  readonly linkedToFew: boolean;
  /** The relationship types in the model that lead from it or to it, sorted. */
  readonly linkTypes: readonly string[];
  readonly filter: Readonly<Record<string, FilterField>> | null;
  /** By value of `<Noun>OrderField`. */
  readonly order: Readonly<Record<string, Expression>> | null;
  /** Those values whose keys are numbers; all others are texts. */
  readonly numericOrder: readonly string[];
}

/** The part of the schema that a named output type plays. */
export type TypeKind = 'connection' | 'edge' | 'pageInfo' | 'object' | 'abstract';

/** Conditions for a day, which stands as `$asOf` in them. */
export interface Validity {
  /** Whether the claim in the variable `claim` may hold on the day. */
  readonly claim: Template;
  /** Whether one of the claims behind the link in the variable `link` may. */
  readonly link: Template;
  /** The relationship types of links. */
  readonly linkTypes: readonly string[];
}

export interface Catalogue {
  /**
   * By `Type.field` of every object type but PageInfo; of a connection and an edge without what the
   * Cursor Connections specification has, and without totalCount.
   */
  readonly fields: Readonly<Record<string, Field>>;
  readonly nouns: Readonly<Record<string, Noun>>;
  readonly types: Readonly<Record<string, TypeKind>>;
  /** How many entries a page has: by default, and at most. */
  readonly pageSize: { readonly default: number; readonly max: number };
  readonly validity: Validity;
}
