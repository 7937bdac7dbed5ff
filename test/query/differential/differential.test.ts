import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { GraphQLError, isObjectType, validate, type ExecutionResult } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { ingest } from '../../../src/ingest/index.ts';
import { Engine, schema } from '../../../src/query/index.ts';
import { graphForTest } from '../../graph-for-test.ts';
import { writeDocuments } from '../../ingest/documents.ts';
import { drawn } from './chance.ts';
import { generatedDocuments } from './generated-documents.ts';
import { operations, shown, type Operation } from './operation.ts';
import { Oracle } from './oracle.ts';
import type { Handed } from './page.ts';
import { poolOf, type Pool } from './pool.ts';
import { refusalsOf } from './refusals.ts';
import { readStored } from './stored.ts';

const OPERATIONS = Number(process.env['DIFFERENTIAL_OPERATIONS'] ?? 5_000);
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 20_261_124);
const IN_FLIGHT = 8;

/** Fields that the naive resolvers do not answer, and that are therefore not asked for. */
const NOT_ASKED: readonly string[] = [];

const graph = graphForTest();
const engine = new Engine(schema, graph, { maxCost: Infinity });
const handed: Handed = new Map();
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
  const stored = await readStored(graph);
  oracle = new Oracle(stored, handed);
  pool = poolOf(stored);
});

const drawable = (type: string, field: string) => !NOT_ASKED.includes(`${type}.${field}`);

test('every field but those that are listed is asked for', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const));
  const unanswered = fields.filter(([type, field]) => !oracle.answers(type, field));
  expect(unanswered.map((each) => each.join('.'))).toEqual(NOT_ASKED);
});

test(
  `${OPERATIONS} operations of seed ${SEED}: the engine and graphql-js say the same`,
  async () => {
    const all = operations(pool, drawable);
    const drawnOperations = fc.sample(all, { numRuns: OPERATIONS, seed: SEED });
    const different: Operation[] = [];
    for (let at = 0; at < drawnOperations.length && different.length === 0; at += IN_FLIGHT)
      await Promise.all(
        drawnOperations.slice(at, at + IN_FLIGHT).map(async (operation) => {
          expect(validate(schema, operation.document), shown(operation)).toEqual([]);
          if ((await difference(operation)) !== null) different.push(operation);
        }),
      );
    const [first] = different;
    if (first === undefined) return;
    const details = await fc.check(
      fc.asyncProperty(all, async (operation) => (await difference(operation)) === null),
      { examples: [[first]], numRuns: 1 },
    );
    const smallest = details.counterexample?.[0] ?? first;
    expect.fail(`seed ${SEED}: ${shown(smallest)}\n${(await difference(smallest)) ?? ''}`);
  },
  600_000,
);

/** What the two say, where it is not the same. */
async function difference(operation: Operation): Promise<string | null> {
  const expected = oracle.execute(operation);
  const answer = await answerOf(operation);
  if (answer.data === undefined) {
    const messages = refusalsOf(operation, handed);
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
