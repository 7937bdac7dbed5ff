import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { runReading } from '../../src/graph/index.ts';
import { z } from 'zod';
import { jsEngine, proposeFor } from '../../src/extract/index.ts';
import { identifyEntities, indexOf } from '../../src/identify/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { Engine, schema, type Counts, type Reading } from '../../src/query/index.ts';
import { readText, storeProposals } from '../../src/review/index.ts';
import { countsOf } from '../cost/price.ts';
import { graphForTest } from '../graph-for-test.ts';
import { operatorsOf } from '../operators-of.ts';

const graph = graphForTest();
/** The document whose proposals are stored. */
const PROPOSED = 'document:who-says-what';
let counts: Counts;
const folder = new URL('./operations/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

beforeAll(async () => {
  // The corpus without the seed article, whose text is not everywhere at hand.
  const report = await ingest(graph, { paths: ['corpus'], textFolders: [] });
  expect(report.refused).toEqual([]);
  const run = runReading(graph);
  const read = await readText(run, PROPOSED);
  const { proposals } = await proposeFor(read, { engine: jsEngine });
  const identified = await identifyEntities(run, indexOf([]), read, proposals);
  await storeProposals(graph, read, proposals, identified);
  counts = await countsOf(graph);
});

test.each(names)('%s: its data, by one statement that only reads', async (name) => {
  const statements: string[] = [];
  const reading: Reading = {
    read: async (statement, parameters, options) => {
      statements.push(statement);
      const { type, plan } = await graph.explain(statement, parameters);
      expect(type).toBe('r');
      const operators = operatorsOf(plan).map(({ operator }) => operator);
      expect(operators).not.toContain('AllNodesScan');
      return graph.read(statement, parameters, options);
    },
  };
  const engine = new Engine(schema, reading, { counts: () => counts });
  const document = parse(readFileSync(new URL(`${name}.graphql`, folder), 'utf8'));
  expect(validate(schema, document)).toEqual([]);
  const result = await engine.execute({ document, explain: true });
  const { extensions, ...answer } = result ?? {};
  const { footnote } = explained.parse(extensions);
  expect(statements).toHaveLength(1);
  await expect(`// cost ${footnote.cost}\n${statements.join('\n')}\n`).toMatchFileSnapshot(
    `operations/${name}.cypher`,
  );
  await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(
    `operations/${name}.json`,
  );
});

const explained = z.object({ footnote: z.object({ cost: z.int() }) });
