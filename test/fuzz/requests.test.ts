import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { checksum } from '../checksum.ts';
import { ingest } from '../../src/ingest/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { serveOnNeo4j } from '../server/serve-on-neo4j.ts';
import { judge } from './judge.ts';
import { mutant } from './mutant.ts';
import { operations } from './operations.ts';
import { readCursors } from './read-cursors.ts';
import { requestOf } from './request-of.ts';
import { holds } from './seed.ts';
import { send } from './send.ts';
import { Tally } from './tally.ts';

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 20_000);

const graph = graphForTest();
beforeAll(async () => {
  expect((await ingest(graph, { paths: ['corpus'] })).refused).toEqual([]);
});

test(
  'whatever is asked: no 500, no stack, a documented code, and the graph as it was',
  { timeout: 600_000 },
  async () => {
    const before = await checksum(graph);
    const { url, log } = await serveOnNeo4j({ level: 'error' });
    const asked = operations(await readCursors(url));
    const outcomes = new Tally();
    await holds('mutated requests', REQUESTS, () =>
      fc.asyncProperty(mutant, async (each) => {
        const outcome = judge(await send(url, requestOf(each, asked)));
        outcomes.count(outcome);
        // Allowed, and worth a look: it was admitted, and took Neo4j half a minute.
        if (outcome === '504 TIMEOUT') console.log(outcome, requestOf(each, asked).body.toString());
      }),
    );
    console.log(outcomes.toString());
    expect(log().filter(({ code }) => code !== 'TIMEOUT')).toEqual([]);
    expect(await checksum(graph)).toEqual(before);
    // Otherwise the changes are too crude to find anything behind the first parsers.
    const deep = /^200|BAD_USER_INPUT|QUERY_TOO_COSTLY/;
    expect(outcomes.share((outcome) => deep.test(outcome))).toBeGreaterThan(0.3);
  },
);
