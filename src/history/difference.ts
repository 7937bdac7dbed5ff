import { identifiedItems, type IdentifiedItem } from '../export/index.ts';
import type { Contribution } from '../contribution/index.ts';

/** How two versions of a document differ in what they state. */
export interface Difference {
  readonly added: readonly IdentifiedItem[];
  /** The same facts, stated in another way. */
  readonly changed: readonly { before: IdentifiedItem; after: IdentifiedItem }[];
  readonly removed: readonly IdentifiedItem[];
}

/**
 * Compares what two versions of a document state. Facts are the same if their ids are; that their words stand
 * elsewhere in the text does not change them.
 */
export function differenceOf(before: Contribution, after: Contribution): Difference {
  const earlier = new Map(identifiedItems(before).map((fact) => [keyOf(fact), fact]));
  const later = identifiedItems(after);
  const kept = new Set(later.map(keyOf));
  return {
    added: later.filter((fact) => !earlier.has(keyOf(fact))),
    changed: later.flatMap((after) => {
      const before = earlier.get(keyOf(after));
      return before === undefined || saidBy(before) === saidBy(after) ? [] : [{ before, after }];
    }),
    removed: [...earlier.values()].filter((fact) => !kept.has(keyOf(fact))),
  };
}

/** A document may both be declared as a reference and, by another item, as something else. */
function keyOf({ kind, id }: IdentifiedItem): string {
  return `${kind} ${id}`;
}

/** What an item says, without the places of its passages. */
function saidBy({ item }: IdentifiedItem): string {
  return JSON.stringify(item, (key, value: unknown) =>
    key === 'start' || key === 'end' ? undefined : value,
  );
}
