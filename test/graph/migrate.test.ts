import { expect, test } from 'vitest';
import { migrate, MODEL_VERSION, statementsFile } from '../../src/graph/index.ts';
import { graphForTest } from '../graph-for-test.ts';

const graph = graphForTest();
const SCHEMA = `SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name`;

test('every constraint and index is there and serves, once, however often it is run', async () => {
  await migrate(graph);
  const { rows } = await graph.read(SCHEMA);
  expect(rows.length).toBe(statementsFile('constraints').length);
  expect(rows.every(([, state]) => state === 'ONLINE')).toBe(true);
});

test('several at once, on a graph that has nothing yet, do not hinder each other', async () => {
  await dropAll('CONSTRAINT', 'SHOW CONSTRAINTS YIELD name RETURN name');
  await dropAll('INDEX', SCHEMA);
  await graph.write(({ run }) => run('MATCH (l:Ledger) DELETE l'));
  await Promise.all(Array.from({ length: 16 }).map(() => migrate(graph)));
  expect((await graph.read(SCHEMA)).rows.length).toBe(statementsFile('constraints').length);
  const { rows } = await graph.read('MATCH (l:Ledger) RETURN l.id, l.model');
  expect(rows).toEqual([['ledger:graph', MODEL_VERSION]]);
});

test('a graph of a later model is refused, and keeps its model and its schema', async () => {
  const later = MODEL_VERSION + 1;
  await graph.write(({ run }) =>
    run('MATCH (l:Ledger) SET l.model = $later', { later: BigInt(later) }),
  );
  await graph.write(({ run }) => run('CREATE INDEX person_by_name FOR (p:Person) ON (p.name)'));
  await expect(migrate(graph)).rejects.toMatchObject({ code: 'MODEL_TOO_NEW' });
  expect((await graph.read(SCHEMA)).rows.map(([name]) => name)).toContain('person_by_name');
  await graph.write(({ run }) => run('DROP INDEX person_by_name'));
  expect((await graph.read('MATCH (l:Ledger) RETURN l.model')).rows).toEqual([[later]]);
});

async function dropAll(kind: string, show: string): Promise<void> {
  const { rows } = await graph.read(show);
  for (const [name] of rows) await graph.write(({ run }) => run(`DROP ${kind} ${String(name)}`));
}
