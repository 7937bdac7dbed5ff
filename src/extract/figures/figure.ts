import type { Bound } from '../../model/index.ts';
import type { Span } from '../text/index.ts';
import type { Direction } from './direction.ts';
import type { UnitKind } from './unit.ts';

/**
 * A quantity that a text states. `start` and `end` hold the number with the words that bound it
 * and a percent sign; `number` holds the digits or number words alone.
 */
export interface Figure extends Span {
  readonly number: Span;
  /** An exact decimal, negative with a minus sign. */
  readonly value: string;
  /** The ends of a range, where one is given; `value` is then the lower one. */
  readonly low?: string;
  readonly high?: string;
  readonly bound: Bound;
  readonly cue?: string;
  readonly direction?: Direction;
  readonly kind: UnitKind;
  /** As written, in lower case: percent, square miles, $; empty if the counted noun is the unit. */
  readonly unit: string;
  /** After the unit. */
  readonly unitEnd: number;
  /** The noun phrase that is counted, or that a share is of; empty if none was found. */
  readonly counted: string;
}
