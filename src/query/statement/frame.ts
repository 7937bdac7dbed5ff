/** The values that one item brings along, each at its slot. */
export class Frame {
  readonly expressions: string[] = [];

  /** The slot of an expression; the same expression twice is read once. */
  add(expression: string): number {
    const known = this.expressions.indexOf(expression);
    return known < 0 ? this.expressions.push(expression) - 1 : known;
  }

  /** A slot that is filled in later, from other rows. */
  reserve(): number {
    return this.expressions.push('null') - 1;
  }

  list(): string {
    return `[${this.expressions.join(', ')}]`;
  }
}

/** Clauses under way and what they will return. */
export interface Scope {
  readonly clauses: string[];
  readonly frame: Frame;
  /** Links followed already, by variable and pattern: two selections of one speaker read it once. */
  readonly links: Map<string, string>;
}

export function newScope(): Scope {
  return { clauses: [], frame: new Frame(), links: new Map() };
}
