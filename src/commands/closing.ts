import { failureOf } from './failure.ts';
import { warn } from './say.ts';

/** What to put back in order at the end, last opened first. */
export class Closing {
  readonly #closers: (() => Promise<void>)[] = [];
  #ended = false;

  /** Takes note of something to close, open already or not; once the end has come, closes it at once. */
  add(close: () => Promise<void>): void {
    if (this.#ended) void tryTo(close);
    else this.#closers.push(close);
  }

  /** Closes everything; what cannot be closed is said, and does not keep the others open. */
  async run(): Promise<void> {
    this.#ended = true;
    for (const close of this.#closers.splice(0).reverse()) await tryTo(close);
  }
}

async function tryTo(close: () => Promise<void>): Promise<void> {
  await close().catch((thrown: unknown) => {
    warn(`footnote: while stopping: ${failureOf(thrown).sentence}`);
  });
}
