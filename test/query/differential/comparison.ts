import fc from 'fast-check';
import { GraphQLError, validate, type ExecutionResult } from 'graphql';
import type { Graph } from '../../../src/graph/index.ts';
import { Engine, schema, type Reading } from '../../../src/query/index.ts';
import { shown, type Operation } from './operation.ts';
import { Oracle } from './oracle.ts';
import { refusalsOf } from './refusals.ts';
import type { Stored } from './stored.ts';

const IN_FLIGHT = 8;
/** The most differences that are shrunk and reported in one run. */
const AT_ONCE = 4;

/** Holds what the engine says against what graphql-js says over the same graph. */
export class Comparison {
  readonly #engine: Engine;
  readonly #oracle: Oracle;
  readonly #stored: Stored;

  constructor(graph: Graph, stored: Stored) {
    // Neo4j may plan several paths for as long on a busy machine.
    const timeoutMs = 300_000;
    const reading: Reading = {
      read: (statement, parameters, options) =>
        graph.read(statement, parameters, { ...options, timeoutMs }),
    };
    this.#engine = new Engine(schema, reading, { maxCost: Infinity });
    this.#oracle = new Oracle(stored);
    this.#stored = stored;
  }

  /** Reports on the smallest operations of which the two say different things; empty where there are none. */
  async reports(all: fc.Arbitrary<Operation>, numRuns: number, seed: number): Promise<string> {
    const drawn = fc.sample(all, { numRuns, seed });
    const different: Operation[] = [];
    for (let at = 0; at < drawn.length && different.length < AT_ONCE; at += IN_FLIGHT) {
      const batch = drawn.slice(at, at + IN_FLIGHT).map(async (operation) => {
        if ((await this.#difference(operation)) !== null) different.push(operation);
      });
      await Promise.all(batch);
    }
    const reports: string[] = [];
    for (const example of different.slice(0, AT_ONCE))
      reports.push(await this.#smallest(example, all));
    return reports.join('\n\n');
  }

  async #smallest(example: Operation, all: fc.Arbitrary<Operation>): Promise<string> {
    const { counterexample } = await fc.check(
      fc.asyncProperty(all, async (operation) => (await this.#difference(operation)) === null),
      { examples: [[example]], numRuns: 1 },
    );
    const smallest = counterexample?.[0] ?? example;
    return `${shown(smallest)}\n${(await this.#difference(smallest)) ?? 'Asked again, they agree.'}`;
  }

  /** What the two say, where it is not the same. */
  async #difference(operation: Operation): Promise<string | null> {
    const [invalid] = validate(schema, operation.document);
    if (invalid !== undefined) return `not valid: ${invalid.message}`;
    const answer = await this.#answer(operation);
    const [error] = answer.errors ?? [];
    // The engine refuses bad arguments before it reads anything; graphql-js, where it gets to them.
    if (answer.data === undefined && error !== undefined)
      if (refusalsOf(operation, this.#stored.itemOf).has(error.message)) return null;
    const expected = await this.#oracle.answer(operation, this.#engine);
    if (expected === null) return null;
    const [ours, theirs] = [said(answer), said(expected)];
    return ours === theirs ? null : `engine     ${ours}\ngraphql-js ${theirs}`;
  }

  async #answer(operation: Operation): Promise<ExecutionResult> {
    try {
      // What asks of the schema alone is left to graphql-js.
      return (await this.#engine.execute(operation)) ?? this.#oracle.answerAtOnce(operation);
    } catch (thrown) {
      if (thrown instanceof GraphQLError) return { errors: [thrown] };
      const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      return { errors: [new GraphQLError(message)] };
    }
  }
}

function said({ data, errors = [] }: ExecutionResult): string {
  const told = errors.map(({ message, path, extensions }) => [message, path, extensions['code']]);
  return JSON.stringify({ data, errors: told });
}
