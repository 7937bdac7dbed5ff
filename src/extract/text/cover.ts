import type { Span } from './span.ts';

/** The characters of a text that some spans cover: whether another span meets one of them takes as long as it is. */
export class Cover {
  readonly #covered: Uint8Array;

  /** @param length of the text, in UTF-16 code units. */
  constructor(length: number, spans: Iterable<Span>) {
    this.#covered = new Uint8Array(length);
    for (const span of spans) this.add(span);
  }

  add({ start, end }: Span): void {
    this.#covered.fill(1, start, end);
  }

  meets({ start, end }: Span): boolean {
    return this.#covered.subarray(start, end).includes(1);
  }
}

/** The spans that none before them overlaps, in their order. */
export function disjoint<T extends Span>(spans: readonly T[], length: number): T[] {
  const cover = new Cover(length, []);
  return spans.filter((span) => {
    const isFirst = !cover.meets(span);
    // One that is left out may overlap the next, too.
    cover.add(span);
    return isFirst;
  });
}
