import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { GraphQLError, validate, type ExecutionResult } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { ingest } from '../../../src/ingest/index.ts';
import { Engine, schema } from '../../../src/query/index.ts';
import { graphForTest } from '../../graph-for-test.ts';
import { writeDocuments } from '../../ingest/documents.ts';
import { isAsked, NOT_ASKED, reachableFields } from './asked.ts';
import { drawn } from './chance.ts';
import { generatedDocuments } from './generated-documents.ts';
import { operations, shown, type Operation } from './operation.ts';
import { Oracle } from './oracle.ts';
import { poolOf, type Pool } from './pool.ts';
import { refusalsOf } from './refusals.ts';
import { readStored, type Stored } from './stored.ts';

const OPERATIONS = Number(process.env['DIFFERENTIAL_OPERATIONS'] ?? 5_000);
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 20_261_124);
const IN_FLIGHT = 8;
/** Differences that are shrunk and told of at once. */
const AT_ONCE = 4;

const graph = graphForTest();
const engine = new Engine(schema, graph, { maxCost: Infinity });
let stored: Stored;
let oracle: Oracle;
let pool: Pool;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-differential-'));
  const [documents = []] = fc.sample(
    drawn((chance) => generatedDocuments(chance, 8)),
    { numRuns: 1, seed: SEED },
  );
  await writeDocuments(folder, documents);
  const { refused, loaded } = await ingest(graph, { paths: [folder] });
  await rm(folder, { recursive: true });
  expect(refused).toEqual([]);
  expect(loaded).toHaveLength(8);
  stored = await readStored(graph);
  oracle = new Oracle(stored);
  pool = poolOf(stored);
});

test(`every field is asked for, but ${[...NOT_ASKED].join(', ')}`, () => {
  const unanswered = reachableFields().filter(([type, field]) => !oracle.answers(type, field));
  expect(unanswered.map((each) => each.join('.'))).toEqual([]);
});

test(
  `${OPERATIONS} operations of seed ${SEED}: the engine and graphql-js say the same`,
  async () => {
    const all = operations(pool, isAsked);
    const drawnOperations = fc.sample(all, { numRuns: OPERATIONS, seed: SEED });
    const different: Operation[] = [];
    for (let at = 0; at < drawnOperations.length && different.length < AT_ONCE; at += IN_FLIGHT) {
      const batch = drawnOperations.slice(at, at + IN_FLIGHT).map(async (operation) => {
        expect(validate(schema, operation.document), shown(operation)).toEqual([]);
        if ((await difference(operation)) !== null) different.push(operation);
      });
      await Promise.all(batch);
    }
    const reports: string[] = [];
    for (const example of different.slice(0, AT_ONCE)) reports.push(await smallestOf(example, all));
    expect(reports.join('\n\n')).toBe('');
  },
  600_000,
);

/** A report on the smallest operation, made from this one, of which the two say different things. */
async function smallestOf(example: Operation, all: fc.Arbitrary<Operation>): Promise<string> {
  const { counterexample } = await fc.check(
    fc.asyncProperty(all, async (operation) => (await difference(operation)) === null),
    { examples: [[example]], numRuns: 1 },
  );
  const smallest = counterexample?.[0] ?? example;
  return `${shown(smallest)}\n${(await difference(smallest)) ?? 'This time they agree.'}`;
}

/** What the two say, where it is not the same. */
async function difference(operation: Operation): Promise<string | null> {
  const expected = oracle.execute(operation);
  const answer = await answerOf(operation);
  if (answer.data === undefined) {
    const messages = refusalsOf(operation, stored.itemOf);
    const [error] = answer.errors ?? [];
    if (error !== undefined && messages.has(error.message)) return null;
  }
  const [ours, theirs] = [said(answer), said(expected)];
  return ours === theirs ? null : `engine     ${ours}\ngraphql-js ${theirs}`;
}

async function answerOf({ document, variables }: Operation): Promise<ExecutionResult> {
  try {
    const answer = await engine.execute({ document, variables });
    return answer ?? oracle.execute({ document, variables });
  } catch (thrown) {
    if (thrown instanceof GraphQLError) return { errors: [thrown] };
    return { errors: [new GraphQLError(thrown instanceof Error ? (thrown.stack ?? '') : String(thrown))] };
  }
}

function said({ data, errors = [] }: ExecutionResult): string {
  const told = errors.map(({ message, path, extensions }) => [message, path, extensions['code']]);
  return JSON.stringify({ data, errors: told });
}
