import { Bindings } from '../binding.ts';
import type { UnreadPage } from '../parameters.ts';
import type { ConnectionField, FieldPlan } from '../plan/index.ts';
import type { ExistenceCheck } from '../existence.ts';
import type { FieldLayout } from './layout.ts';
import type { ListingPlan } from './spine.ts';

/** A statement while it is being written. */
export class StatementBuilder {
  readonly bindings = new Bindings();
  readonly unreadPages: UnreadPage[] = [];
  /** Nodes that must be there. */
  readonly existence: ExistenceCheck[] = [];
  /** The fields of connections that stand beside their entries, once they are written. */
  readonly ownFields = new Map<ConnectionField, FieldLayout>();
}

/** The values that one item carries, each at its slot. */
export class Frame {
  readonly expressions: string[] = [];

  /** The slot of an expression; the same expression is read once. */
  add(expression: string): number {
    const known = this.expressions.indexOf(expression);
    return known < 0 ? this.expressions.push(expression) - 1 : known;
  }

  /** A slot for a list that other rows fill. */
  reserve(): number {
    return this.expressions.push('null') - 1;
  }

  list(): string {
    return `[${this.expressions.join(', ')}]`;
  }
}

/** Clauses being written, and what they will return. */
export interface Scope {
  readonly clauses: string[];
  readonly frame: Frame;
  /** Links already followed, by variable and pattern: two selections of one speaker read it once. */
  readonly links: Map<string, string>;
  /** The list whose items become the next rows, if it belongs to this scope. */
  readonly unfolding: Unfolding | null;
}

export function newScope(): Scope {
  return { clauses: [], frame: new Frame(), links: new Map(), unfolding: null };
}

/**
 * A list of the spine. Its clauses multiply the rows, so they are written once everything beside it is;
 * until then it only claims a slot in its parent.
 */
export class Unfolding {
  readonly plan: ListingPlan;
  readonly level: number;
  #position: Position | null = null;

  constructor(plan: ListingPlan, level: number) {
    this.plan = plan;
    this.level = level;
  }

  /** The slot, if the plan is this list below this parent; null if it is another list. */
  claimSlot(plan: FieldPlan, parent: string, frame: Frame): number | null {
    if (plan !== this.plan) return null;
    this.#position ??= { slot: frame.reserve(), parent };
    return this.#position.parent === parent ? this.#position.slot : null;
  }

  get position(): Position {
    if (this.#position === null) throw new TypeError('A list of the spine must have a position.');
    return this.#position;
  }
}

/** The slot of a list, and the variable of its parent; '' at the root. */
interface Position {
  readonly slot: number;
  readonly parent: string;
}
