import type { GraphQLError } from 'graphql';
import type { PageArguments } from '../page/index.ts';
import type { ConnectionLayout } from '../statement/index.ts';
import type { Path } from './path.ts';
import type { Frame } from './rows.ts';

/** What one answer is assembled with. */
export interface Assembly {
  readonly argumentsOf: (site: ConnectionLayout['site']) => PageArguments;
  readonly errors: GraphQLError[];
}

/** Makes of a frame the value that stands at a path of the response. */
export type Reader = (frame: Frame, path: Path | null, assembly: Assembly) => unknown;

/** A field that must not be null was, and so is whatever it belongs to, up to what may be null. */
export const BROKEN = Symbol('broken');
