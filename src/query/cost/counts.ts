/** How much a graph holds. */
export interface Counts {
  /** Nodes with a label, at least 1. */
  nodes(label: string): number;
  /** Relationships of a type that begin (`out`) or end (`in`) at nodes of a label; null: at any node. */
  links(label: string | null, type: string, direction: 'out' | 'in'): number;
  /** Characters before the end of a passage, on average: about half of a document's text. */
  readonly textLength: number;
}

/** The name of a count, which is its pattern in Cypher: `(:Quote)`, `(:Quote)-[:ABOUT]->()`. */
export function patternOf(
  label: string | null,
  type?: string,
  direction: 'out' | 'in' = 'out',
): string {
  const node = label === null ? '()' : `(:${label})`;
  if (type === undefined) return node;
  return direction === 'out' ? `${node}-[:${type}]->()` : `${node}<-[:${type}]-()`;
}

/** What was counted. */
export interface Counted {
  /** Nodes and relationships by their pattern. */
  readonly byPattern: ReadonlyMap<string, number>;
  /** Whether relationships were counted by the label of an end too: then none stands for 0. */
  readonly byLabel: boolean;
  readonly textLength: number;
}

export class KnownCounts implements Counts {
  readonly textLength: number;
  readonly #counted: Counted;

  constructor(counted: Counted) {
    this.textLength = counted.textLength;
    this.#counted = counted;
  }

  nodes(label: string): number {
    return Math.max(1, this.#counted.byPattern.get(patternOf(label)) ?? 1);
  }

  links(label: string | null, type: string, direction: 'out' | 'in'): number {
    const { byPattern, byLabel } = this.#counted;
    const pattern =
      byLabel && label !== null ? patternOf(label, type, direction) : patternOf(null, type);
    return byPattern.get(pattern) ?? 0;
  }
}

/** A small graph, for an engine that knows of no other. */
export const ASSUMED_COUNTS: Counts = {
  nodes: () => 100,
  links: () => 400,
  textLength: 10_000,
};
