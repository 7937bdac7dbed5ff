import fc from 'fast-check';

/** Draws, one after the other, all from one seed. */
export interface Chance {
  /** From 0 to below the bound. */
  below(bound: number): number;
  /** True in this many of a hundred cases. */
  percent(share: number): boolean;
  /** One of a list that is not empty; `skewed`: the front far more often, as in a real graph. */
  oneOf<T>(items: readonly T[], skewed?: boolean): T;
  /** At most this many items of a list, each once. */
  someOf<T>(items: readonly T[], most: number, skewed?: boolean): T[];
}

/** An arbitrary of whatever a function makes by drawing, shrunk by another that lists smaller values. */
export function drawn<T>(
  make: (chance: Chance) => T,
  smaller: (value: T) => Iterable<T> = () => [],
): fc.Arbitrary<T> {
  return new Drawn(make, smaller);
}

class Drawn<T> extends fc.Arbitrary<T> {
  readonly #make: (chance: Chance) => T;
  readonly #smaller: (value: T) => Iterable<T>;

  constructor(make: (chance: Chance) => T, smaller: (value: T) => Iterable<T>) {
    super();
    this.#make = make;
    this.#smaller = smaller;
  }

  override generate(random: fc.Random): fc.Value<T> {
    return new fc.Value(this.#make(chanceOf(random)), undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return value !== undefined;
  }

  override shrink(value: T): fc.Stream<fc.Value<T>> {
    return fc.stream(this.#valuesBelow(value));
  }

  *#valuesBelow(value: T): IterableIterator<fc.Value<T>> {
    for (const each of this.#smaller(value)) yield new fc.Value(each, undefined);
  }
}

function chanceOf(random: fc.Random): Chance {
  const below = (bound: number) => random.nextInt(0, bound - 1);
  const oneOf = <T>(items: readonly T[], skewed = false): T => {
    const at = skewed ? Math.min(below(items.length), below(items.length)) : below(items.length);
    const item = items[at];
    if (item === undefined) throw new RangeError('There is nothing to draw from.');
    return item;
  };
  return {
    below,
    percent: (share) => below(100) < share,
    oneOf,
    someOf: (items, most, skewed) => {
      const count = items.length === 0 ? 0 : below(most + 1);
      return [...new Set(Array.from({ length: count }, () => oneOf(items, skewed)))];
    },
  };
}
