/** What to put back in order at the end, last opened first. */
export class Closing {
  readonly #closers: (() => Promise<void>)[] = [];

  /** Takes note of something that is to be closed, whether or not it is open yet. */
  add(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  /** Closes everything; one that fails does not keep the others open. */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of this.#closers.splice(0).reverse()) {
      await close().catch((thrown: unknown) => failures.push(thrown));
    }
    if (failures.length > 0) throw failures[0];
  }
}
