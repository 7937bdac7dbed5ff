import { describe, expect, test } from 'vitest';
import { runInstead } from '../server/run-instead.ts';
import { corpusServer } from './corpus-server.ts';

const WRITES = {
  create: 'CREATE (:Person {id: "person:nobody"})',
  merge: 'MERGE (p:Person {id: "person:nobody"}) RETURN p.id',
  set: 'MATCH (n:Person) SET n.name = "gone" RETURN count(n)',
  remove: 'MATCH (n:Person) REMOVE n.name RETURN count(n)',
  delete: 'MATCH (n) DETACH DELETE n',
  hidden: 'MATCH (n:Person) CALL (n) { FOREACH (_ IN [1] | SET n.name = "gone") } RETURN n.id',
  batches: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS',
  label: 'CALL db.createLabel("Nobody")',
  index: 'CREATE INDEX nobody FOR (n:Nobody) ON (n.id)',
  dropped: 'DROP CONSTRAINT person_id IF EXISTS',
  user: 'CREATE USER nobody SET PASSWORD "nobody-at-all"',
  password: 'ALTER CURRENT USER SET PASSWORD FROM "a-password" TO "another-password"',
} as const;

/** Makes an operation of one of these names run the write, as a fault in the engine might. */
const sendWrites = runInstead(
  (operation) => Object.entries(WRITES).find(([name]) => name === operation)?.[1],
);

const server = corpusServer({ plugins: () => [sendWrites] });

describe('a write down the read path', () => {
  test.each(Object.entries(WRITES))('%s: refused by Neo4j', async (_, statement) => {
    await expect(server.graph.read(statement)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each(Object.keys(WRITES))('%s: masked for the client, in full in the log', async (name) => {
    const answer = await server.ask(`query ${name} { people { totalCount } }`);
    expect(answer).toMatchObject({ status: 500, code: 'INTERNAL_SERVER_ERROR', data: null });
    expect(answer.requestId).toBe(answer.headers.get('x-request-id'));
    expect(answer.text).not.toMatch(/access mode|Neo4j/i);
    const [fault] = server
      .log()
      .filter(({ reqId, level }) => reqId === answer.requestId && level > 40);
    expect(fault).toMatchObject({ err: { code: 'FORBIDDEN' } });
    expect(JSON.stringify(fault)).toContain('Writing in read access mode not allowed');
  });
});

test('nor does a statement read files of the machine, where Neo4j is our own', async () => {
  const reading = server.graph.read('LOAD CSV FROM "file:///etc/hostname" AS line RETURN line');
  await expect(reading).rejects.toMatchObject({ code: 'GRAPH_ERROR' });
});

test('a mutation has no field to write by, and those that it has are for editors', async () => {
  expect(await server.ask('mutation { delete }')).toMatchObject({ status: 400, data: undefined });
  for (const field of ['__typename', 'undoDecisions(ids: ["a"], expectedCount: 1) { id }'])
    expect(await server.ask(`mutation { ${field} }`)).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
      data: undefined,
    });
  expect(server.statements()).toEqual([]);
});
