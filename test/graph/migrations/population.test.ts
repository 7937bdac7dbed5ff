import { beforeAll, expect, test } from 'vitest';
import { connect, migrate, MODEL_VERSION, type Graph } from '../../../src/graph/index.ts';
import { waitForIndexes } from '../../../src/graph/migrations/population.ts';
import { graphForTest } from '../../graph-for-test.ts';
import { neo4jForTest } from '../../neo4j-for-test.ts';

const graph = graphForTest();
const NOT_ONLINE = `SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name`;
const FULLTEXT = 'CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Passage) ON EACH [n.words]';

/** So many that Neo4j takes a second or more to index their words. */
beforeAll(() =>
  graph.write(({ run }) =>
    run(`UNWIND range(1, 25000) AS i
      CREATE (:Passage {id: 'passage:' + i, words: [each IN range(1, 40) | 'w' + toString((i * each) % 9973)]})`),
  ),
);

function onSchema(statement: string, on: Graph = graph) {
  return on.write(({ run }) => run(statement));
}

/** The graph of an earlier model, without the index of words. */
async function asBefore(): Promise<void> {
  await onSchema('DROP INDEX words IF EXISTS');
  await onSchema('MATCH (ledger:Ledger) DETACH DELETE ledger');
}

test('an interrupted wait for indexes continues, and tells how far they are', async () => {
  await asBefore();
  const first = connect({ ...neo4jForTest(), database: 'neo4j' });
  const interrupted = migrate(first, () => void first.close());
  await expect(interrupted).rejects.toMatchObject({ name: 'GraphError' });
  expect((await graph.read('MATCH (ledger:Ledger) RETURN ledger.model')).rows).toEqual([]);
  const lines: string[] = [];
  await migrate(graph, (line) => void lines.push(line));
  expect((await graph.read(NOT_ONLINE)).rows).toEqual([]);
  expect((await graph.read('MATCH (ledger:Ledger) RETURN ledger.model')).rows).toEqual([
    [MODEL_VERSION],
  ]);
  expect(lines.join('\n')).toMatch(/^(?:making an index: \d+ %\n?)+$/);
});

test('indexes that stand still for as long as one waits are named', async () => {
  await onSchema('DROP INDEX words IF EXISTS');
  await onSchema(FULLTEXT);
  await expect(waitForIndexes(graph, () => undefined, 0)).rejects.toThrow(
    'with the indexes words.',
  );
  await waitForIndexes(graph, () => undefined);
});

test('an index that Neo4j cannot make is named, with the reason and the way out', async () => {
  await onSchema('DROP INDEX words IF EXISTS');
  await onSchema('DROP INDEX person_by_sort_name IF EXISTS');
  await onSchema('MATCH (ledger:Ledger) DETACH DELETE ledger');
  await onSchema(
    `CREATE (:Person:Referent {id: 'person:long', sortName: reduce(name = '', i IN range(1, 20000) | name + 'n')})`,
  );
  await expect(migrate(graph)).rejects.toThrow(
    /^Neo4j could not make the index person_by_sort_name: .+DROP INDEX person_by_sort_name/,
  );
  expect((await graph.read('MATCH (ledger:Ledger) RETURN ledger.model')).rows).toEqual([]);
  await onSchema("MATCH (n:Person {id: 'person:long'}) DELETE n");
  await onSchema('DROP INDEX person_by_sort_name');
  await migrate(graph);
  expect((await graph.read(NOT_ONLINE)).rows).toEqual([]);
});
