import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogueOf } from '../../codegen/emit/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { Engine } from '../../src/query/index.ts';
import { smallProject } from '../codegen/small-project.ts';
import { graphForTest } from '../graph-for-test.ts';

/*
 * A statement with a literal that the engine has never heard of, added to a small schema/ and cypher/ and
 * nowhere else: Cypher takes no parameter for how often a path may repeat.
 */
const { context, validity } = smallProject({
  schema: [
    '  nodes(ids: [ID!]!): [Person]!',
    `  nodes(ids: [ID!]!): [Person]!
  colleagues(of: ID!, steps: Int! @range(min: 1, max: 3)): [Person!]!`,
  ],
  cypher: [
    '// ClaimOrderField.KEY',
    `// Query.colleagues
MATCH (:Person {id: $of})((:Person)-[:HELD]->(:Agency)<-[:HELD]-(:Person)){1,$$steps}(person)
WITH DISTINCT person ORDER BY person.id
RETURN person AS person

// ClaimOrderField.KEY`,
  ],
});
const graph = graphForTest();
const statements: string[] = [];
const read: Graph['read'] = (statement, ...rest) => {
  statements.push(statement);
  return graph.read(statement, ...rest);
};
const engine = new Engine(context.schema, { read }, { catalogue: catalogueOf(context, validity) });

beforeAll(() =>
  graph.write((transaction) =>
    transaction.run(`
      CREATE (a:Person {id: 'person:a', name: 'A'})-[:HELD]->(one:Agency {id: 'agency:one'}),
        (b:Person {id: 'person:b', name: 'B'})-[:HELD]->(one), (b)-[:HELD]->(two:Agency {id: 'agency:two'}),
        (c:Person {id: 'person:c', name: 'C'})-[:HELD]->(two), (c)-[:HELD]->(three:Agency {id: 'agency:three'}),
        (:Person {id: 'person:d', name: 'D'})-[:HELD]->(three)`),
  ),
);

const byVariable = parse(
  'query ($steps: Int!) { colleagues(of: "person:a", steps: $steps) { name } }',
);

async function ask(document = byVariable, variables: Record<string, unknown> = {}) {
  expect(validate(context.schema, document)).toEqual([]);
  return engine.execute({ document, variables });
}

const named = (...names: string[]) => ({ data: { colleagues: names.map((name) => ({ name })) } });

describe('a literal argument of a new statement', () => {
  test('has the value of each request, in one process and one document', async () => {
    expect(await ask(byVariable, { steps: 1 })).toEqual(named('B'));
    expect(await ask(byVariable, { steps: 3 })).toEqual(named('B', 'C', 'D'));
    expect(await ask(byVariable, { steps: 2 })).toEqual(named('B', 'C'));
    expect(await ask(byVariable, { steps: 1 })).toEqual(named('B'));
    expect(new Set(statements).size).toBe(3);
  });

  test('may stand in the operation itself, twice', async () => {
    const document = parse(`{
      near: colleagues(of: "person:d", steps: 1) { name }
      far: colleagues(of: "person:d", steps: 2) { name }
    }`);
    const { near, far } = { near: [{ name: 'C' }], far: [{ name: 'B' }, { name: 'C' }] };
    expect(await ask(document)).toEqual({ data: { near, far } });
  });

  test.each([0, 4])('out of its range is refused: %i', async (steps) => {
    const result = await ask(byVariable, { steps });
    const message = `steps must be from 1 to 3; it is ${steps}.`;
    expect(result?.errors?.map((error) => error.toJSON())).toMatchObject([
      { message, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
