import { decimalKey } from '../model/index.ts';
import { sortKey } from '../words/index.ts';
import {
  checkPage,
  decodeCursor,
  pageSize,
  type CursorPart,
  type Ordering,
  type PageSizes,
} from './pagination.ts';
import type { ArgumentPath, ArgumentsOf, ArgumentSite, ArgumentValues } from './arguments.ts';
import { searchParameter, type SearchParameter } from './search/index.ts';

/*
 * All that a request computes for a statement stands in this file: a plan says what each parameter is,
 * as data, and a request evaluates it.
 */

/** A parameter of a statement, and the field whose arguments give its value. */
export interface Parameter {
  readonly name: string;
  readonly site: ArgumentSite;
  readonly source: ParameterSource;
}

/**
 * What a value is compared as: a sort key of a text or a decimal, whose order as a string is that of
 * the values, or the value itself.
 */
export type ComparedAs = 'sortKey' | 'decimalKey' | 'itself';

/** Where the value of a parameter comes from. */
export type ParameterSource =
  | { readonly kind: 'argument'; readonly name: string }
  /** Made of the text to search for, in the argument `name`. */
  | { readonly kind: 'search'; readonly name: string; readonly parameter: SearchParameter }
  /** The size of a page, plus one for the lookahead. */
  | { readonly kind: 'pageSize'; readonly sizes: PageSizes; readonly lookahead: boolean }
  /** One key of the cursor in `after` or `before`. */
  | {
      readonly kind: 'cursorKey';
      readonly argument: 'after' | 'before';
      readonly ordering: Ordering;
      readonly index: number;
    }
  | {
      readonly kind: 'filterValue';
      readonly path: ArgumentPath;
      readonly as: ComparedAs;
      /** Whether to drop repeated values of a list. */
      readonly distinct: boolean;
    };

/** The paging arguments of a connection of which nothing is read, so that no parameter checks them. */
export interface UnreadPage {
  readonly site: ArgumentSite;
  readonly ordering: Ordering;
  readonly sizes: PageSizes;
}

/**
 * The values of a statement's parameters for one request.
 * @throws {BadUserInput} if a page size is out of range or a cursor is invalid
 */
export function parameterValues(
  parameters: readonly Parameter[],
  unreadPages: readonly UnreadPage[],
  argumentsOf: ArgumentsOf,
): Record<string, unknown> {
  for (const { site, ordering, sizes } of unreadPages)
    checkPage(ordering, sizes, argumentsOf(site));
  const cursors = new Map<ArgumentValues, CursorParts>();
  return Object.fromEntries(
    parameters.map(({ name, site, source }) => {
      const args = argumentsOf(site);
      return [name, evaluate(source, args, cursors)];
    }),
  );
}

/** The decoded cursors of one field's arguments: each key of a cursor is a parameter. */
type CursorParts = Partial<Record<'after' | 'before', readonly CursorPart[]>>;

function evaluate(
  source: ParameterSource,
  args: ArgumentValues,
  cursors: Map<ArgumentValues, CursorParts>,
): unknown {
  switch (source.kind) {
    case 'argument': {
      const value = args[source.name];
      return typeof value === 'number' ? BigInt(value) : (value ?? null);
    }
    case 'search':
      return searchParameter(source.parameter, args[source.name], args['match']);
    case 'pageSize':
      return BigInt(pageSize(source.sizes, args) + Number(source.lookahead));
    case 'cursorKey': {
      const { ordering, argument, index } = source;
      const known = cursors.get(args) ?? {};
      cursors.set(args, known);
      const cursor = args[argument];
      known[argument] ??=
        typeof cursor === 'string' ? decodeCursor(ordering, argument, cursor) : [];
      return known[argument][index] ?? null;
    }
    case 'filterValue': {
      const value = compared(source.as, valueAt(source.path, args));
      return source.distinct && Array.isArray(value) ? [...new Set(value)] : value;
    }
    default:
      return source satisfies never;
  }
}

function valueAt(path: ArgumentPath, args: ArgumentValues): unknown {
  let value: unknown = args;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function compared(as: ComparedAs, value: unknown): unknown {
  if (as === 'itself') return value;
  const keyOf = as === 'sortKey' ? sortKey : decimalKey;
  const key = (each: unknown) => (typeof each === 'string' ? keyOf(each) : each);
  return Array.isArray(value) ? value.map(key) : key(value);
}
