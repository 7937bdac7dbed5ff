/** How long Neo4j is trusted to have the plan of a statement that it ran: less than it takes to start again. */
const KNOWN_MS = 2_000;
/** Neo4j itself keeps no more plans. */
const MOST_KNOWN = 1_000;

/** Lets those go on who wait for the one that runs first; with an error where they would meet it too. */
export type EndTurn = (failure?: Error) => void;

/**
 * Has one run of a statement go ahead where Neo4j may have to plan it. By itself Neo4j parses and
 * analyses it anew for each who comes before the first has a plan: after a restart, 50 clients had it do
 * so with the same few statements on all cores, and got no answer for a quarter of a minute.
 */
export class PlannedStatements {
  readonly #ranAt = new Map<string, number>();
  readonly #turns = new Map<string, Promise<void>>();

  has(statement: string): boolean {
    const ranAt = this.#ranAt.get(statement);
    return ranAt !== undefined && performance.now() - ranAt < KNOWN_MS;
  }

  add(statement: string): void {
    if (this.#ranAt.size >= MOST_KNOWN) this.#ranAt.clear();
    this.#ranAt.set(statement, performance.now());
  }

  /**
   * Waits until the statement is planned. Where nobody has it planned at the moment, the turn is the
   * caller's, who must end it.
   * @param stopped rejects when the caller waits no longer.
   */
  async turn(statement: string, stopped: Promise<never>): Promise<EndTurn | undefined> {
    for (let first = this.#turns.get(statement); first; first = this.#turns.get(statement)) {
      await Promise.race([first, stopped]);
      if (this.has(statement)) return undefined;
    }
    return this.#take(statement);
  }

  #take(statement: string): EndTurn {
    let settle: EndTurn = () => undefined;
    const first = new Promise<void>((resolve, reject) => {
      settle = (failure) => {
        if (failure) reject(failure);
        else resolve();
      };
    });
    // Nobody may be waiting.
    first.catch(() => undefined);
    this.#turns.set(statement, first);
    return (failure) => {
      if (this.#turns.get(statement) === first) this.#turns.delete(statement);
      settle(failure);
    };
  }
}
