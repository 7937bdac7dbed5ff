import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { filesOf } from '../../codegen/files.ts';
import { projectOf, vocabulary } from '../../codegen/project.ts';
import { schemaOf } from '../../codegen/schema/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { at, folderOf, metadata } from '../ingest/documents.ts';
import { changeFile, copyOfProject } from './project-copy.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const FUNDS = { type: 'FUNDS', from: ['Agency'], to: ['Program'] };
const LINE = '(:Agency)-[:FUNDS {claims}]->(:Program)';
const graph = graphForTest();

/** This project with one more link type in its vocabulary, and a line for it in its model. */
function projectWithFunds(line: string) {
  const files = filesOf('cypher', '.cypher').map(({ path, text }) =>
    path === 'cypher/model.cypher' ? { path, text: `${text}${line}\n` } : { path, text },
  );
  const schema = schemaOf(filesOf('schema', '.graphql'));
  return projectOf(schema, files, [...vocabulary, FUNDS]);
}

test('a link type that the model lacks is refused, and the message has the line to add', () => {
  expect(() => projectWithFunds('')).toThrow(
    /cypher\/model\.cypher:\d+ \[:FUNDS\] is missing\. src\/model\/vocabulary\.ts has this link type, so add the line \(:Agency\)-\[:FUNDS \{claims\}\]->\(:Program\)\./,
  );
});

test('a link type between other labels than the vocabulary says is refused', () => {
  expect(() => projectWithFunds('(:Person)-[:FUNDS {claims}]->(:Program)')).toThrow(
    `[:FUNDS] must be ${LINE}, as src/model/vocabulary.ts has it.`,
  );
});

test('a link type without claims is refused', () => {
  expect(() => projectWithFunds('(:Agency)-[:FUNDS]->(:Program)')).toThrow(
    '[:FUNDS] must have the property claims, because it is a link.',
  );
});

test('a link type that no statement can write is refused', () => {
  expect(() => projectWithFunds('(:Agency)-[:FUNDS {claims, amount}]->(:Program)')).toThrow(
    'No statement of cypher/load/ writes [:FUNDS]',
  );
});

test('a link type of vocabulary and model alone is loaded, found, checked and exported', async () => {
  const copy = copyOfProject();
  const predicate = '  PART_OF: { subject';
  changeFile(
    copy,
    'src/model/vocabulary.ts',
    predicate,
    `  FUNDS: { subject: ['agency'], object: ['program'] },\n${predicate}`,
  );
  expect(run(copy, 'npm', 'run', 'generate').output).toContain(`so add the line ${LINE}.`);
  changeFile(copy, 'cypher/model.cypher', '(:Agency)-[:PART_OF', `${LINE}\n(:Agency)-[:PART_OF`);
  expect(run(copy, 'npm', 'run', 'generate')).toMatchObject({ status: 0 });

  const text = 'The Library pays for the Loan Programme.';
  const claim = {
    subject: 'agency:library',
    predicate: 'FUNDS',
    object: 'program:loans',
    assertedBy: 'document:budget',
  };
  const folder = await folderOf([
    {
      text,
      annotation: {
        document: metadata('budget', text),
        entities: [
          { id: 'agency:library', name: 'Library', mentions: [at(text, 'Library')] },
          {
            id: 'program:loans',
            name: 'Loan Programme',
            kind: 'PROGRAM',
            mentions: [at(text, 'Loan Programme')],
          },
        ],
        claims: [{ ...claim, passage: at(text, 'pays for') }],
      },
    },
  ]);
  const told = run(copy, process.execPath, '--input-type=module', '-e', PROGRAM, folder);
  if (told.status !== 0) throw new Error(told.output);
  expect(JSON.parse(told.stdout)).toEqual({
    path: [{ hops: [{ relationship: 'FUNDS', direction: 'OUTGOING' }] }],
    neighbours: [{ relationship: 'FUNDS', direction: 'OUTGOING', count: 1 }],
    violations: [],
    exported: [expect.objectContaining(claim)],
  });
  // The code of this project does not know the type, so its invariants find the link missing.
  expect((await check(graph)).length).toBeGreaterThan(0);
});

/** What the copy is to do: load, ask, check, export. */
const PROGRAM = `
  import { parse } from 'graphql';
  import { check } from './src/check/index.ts';
  import { connect } from './src/graph/index.ts';
  import { exportGraph } from './src/export/index.ts';
  import { ingest } from './src/ingest/index.ts';
  import { Engine, schema } from './src/query/index.ts';
  const graph = connect({ ...JSON.parse(process.env.TEST_NEO4J), database: 'neo4j' });
  const { refused } = await ingest(graph, { paths: [process.argv[1]] });
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  const engine = new Engine(schema, { read: (...args) => graph.read(...args) });
  const document = parse(\`{
    path(from: "agency:library", to: "program:loans") { hops { relationship direction } }
    agency(id: "agency:library") { neighbours { relationship direction count } }
  }\`);
  const { data, errors } = await engine.execute({ document });
  if (errors) throw errors[0];
  const exported = [];
  for await (const line of exportGraph(graph)) exported.push(...JSON.parse(line).annotation.claims);
  const violations = (await check(graph)).map(String);
  const { path, agency } = data;
  console.log(JSON.stringify({ path, neighbours: agency.neighbours, violations, exported }));
  await graph.close();
`;

function run(cwd: string, command: string, ...args: string[]) {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, NO_COLOR: '1', TEST_NEO4J: JSON.stringify(neo4jForTest()) };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env });
  return { status, stdout, output: `${stdout}${stderr}` };
}
