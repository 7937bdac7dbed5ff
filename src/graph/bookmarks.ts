/**
 * What a graph has written, as Neo4j marks it: whoever gives these along sees it, on every member of a
 * cluster. Empty where nothing was written.
 */
export class Bookmarks {
  #latest: readonly string[] = [];

  get latest(): readonly string[] {
    return this.#latest;
  }

  /** A write that began after `given` has come to `got`, which stands for both. */
  replace(given: readonly string[], got: readonly string[]): void {
    this.#latest = [...new Set([...this.#latest.filter((mark) => !given.includes(mark)), ...got])];
  }
}
