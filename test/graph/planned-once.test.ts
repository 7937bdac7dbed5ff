import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/graph/index.ts';
import { gateTo } from '../faults/gate.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const MANY = 20;

/** A graph with one connection open, on a wire that can hold what Neo4j says. */
async function onTheWire() {
  const gate = await gateTo(neo4jForTest().uri);
  const graph = connect({ ...neo4jForTest(), uri: gate.uri, database: 'neo4j' });
  onTestFinished(() => graph.close());
  await graph.read('RETURN 1');
  expect(gate.connections()).toBe(1);
  const ask = (statement: string, signal?: AbortSignal) => graph.read(statement, {}, { signal });
  const many = (statement: string) => Array.from({ length: MANY }, () => ask(statement));
  const hold = () => {
    gate.state = 'holding';
  };
  return { gate, graph, ask, many, hold };
}

/** A statement that no test has asked before. */
const unheardOf = () => `RETURN ${Math.random()} AS n`;

test('many who ask for what Neo4j has not planned wait for the first, then run beside each other', async () => {
  const { gate, many, hold } = await onTheWire();
  const statement = unheardOf();
  hold();
  const first = many(statement);
  await expect.poll(() => gate.held()).toBeGreaterThan(0);
  expect(gate.connections()).toBe(1);
  gate.open();
  const answers = await Promise.all(first);
  expect(new Set(answers.map(({ rows }) => JSON.stringify(rows))).size).toBe(1);

  hold();
  const again = many(statement);
  await expect.poll(() => gate.connections()).toBe(MANY);
  gate.open();
  expect(await Promise.all(again)).toHaveLength(MANY);
});

test('other statements do not wait', async () => {
  const { gate, ask, hold } = await onTheWire();
  hold();
  const asking = Array.from({ length: MANY }, () => ask(unheardOf()));
  await expect.poll(() => gate.connections()).toBe(MANY);
  gate.open();
  expect(await Promise.all(asking)).toHaveLength(MANY);
});

test('where the first goes away the next takes its turn, and who waits may go away as well', async () => {
  const { gate, graph, ask, many, hold } = await onTheWire();
  const statement = unheardOf();
  const callers = [new AbortController(), new AbortController()];
  hold();
  const leaving = callers.map(({ signal }) =>
    expect(ask(statement, signal)).rejects.toMatchObject({ code: 'ABORTED' }),
  );
  const staying = many(statement);
  await expect.poll(() => gate.held()).toBeGreaterThan(0);
  for (const caller of callers) caller.abort();
  await Promise.all(leaving);
  gate.open();
  expect(await Promise.all(staying)).toHaveLength(MANY);
  await expect.poll(() => graph.pool()).toMatchObject({ inUse: 0, waiting: 0 });
});

test('a statement that runs for long keeps nobody waiting once it is planned', async () => {
  const { graph } = await onTheWire();
  const endless = `UNWIND range(1, 1000000000) AS n RETURN sum(n * ${Math.random()})`;
  const running = async () =>
    (
      await graph.read(`SHOW TRANSACTIONS YIELD currentQuery AS query WHERE query = $endless`, {
        endless,
      })
    ).rows.length;
  const caller = new AbortController();
  const asking = Array.from({ length: 3 }, () =>
    expect(graph.read(endless, {}, { signal: caller.signal })).rejects.toMatchObject({
      code: 'ABORTED',
    }),
  );
  await expect.poll(running, { timeout: 10_000 }).toBe(3);
  caller.abort();
  await Promise.all(asking);
});
