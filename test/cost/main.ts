import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { print } from 'graphql';
import { z } from 'zod';
import { buildGraph, shapeOf } from '../../bench/graph/index.ts';
import { MAX_COST } from '../../src/query/index.ts';
import { askedOperations } from './asked-operations.ts';
import { askedWorks } from './asked-works.ts';
import { costOf, countsOf, hitsOf, times, type Asked } from './price.ts';
import { rankCorrelation } from './rank-correlation.ts';
import { sampledPool } from './sampled-pool.ts';
import { WORST } from './worst.ts';

/** Statistics in the bench's graph. */
const BENCH = 200_000;

/** What costs more is not run: it would take minutes. */
const FAR_ABOVE_LIMIT = 10 * MAX_COST;

/** How many of the operations that cost the least for their work are shown. */
const SHOWN = 10;

const whole = z.coerce.number().int().min(0);
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '20000' },
    operations: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
});
const { size, operations, seed } = z
  .object({ size: whole, operations: whole, seed: whole })
  .parse(values);

const shape = shapeOf(size, 1);
const neo4j = await buildGraph('bench/.data', shape, console.log);
try {
  const { graph } = neo4j;
  const counts = await countsOf(graph);
  const measure = async (asked: Asked) => {
    const cost = await costOf(counts, asked);
    if (cost === null || cost > FAR_ABOVE_LIMIT) return [];
    const hits = await hitsOf(graph, counts, asked);
    return hits === 0 ? [] : [{ asked, cost, hits, ratio: hits / cost }];
  };

  const works = await askedWorks(graph, shape);
  const ofWorks = [];
  for (const work of works) {
    const full = await costOf(times(BENCH / size, counts), work);
    for (const { cost, hits, ratio } of await measure(work)) {
      ofWorks.push(ratio);
      console.log(`${work.name}: cost ${cost}, ${hits} db hits, ${ratio.toFixed(1)} for each`);
    }
    console.log(`  on a graph of ${BENCH}: cost ${full}`);
  }

  const rows = [];
  for (const each of fc.sample(askedOperations(await sampledPool(graph)), {
    numRuns: operations,
    seed,
  }))
    rows.push(...(await measure(each)));
  const correlation = rankCorrelation(
    rows.map(({ cost }) => cost),
    rows.map(({ hits }) => hits),
  );
  const most = 10 * Math.max(...ofWorks);
  const under = rows.filter(({ ratio }) => ratio > most);
  console.log(
    `\n${rows.length} of ${operations} operations read something: rank correlation of cost and db hits ${correlation.toFixed(3)}; ${under.length} have more than ${most.toFixed(0)} db hits for each unit of cost. The cheapest for their work:`,
  );
  for (const { asked, cost, hits, ratio } of rows.sort((a, b) => b.ratio - a.ratio).slice(0, SHOWN))
    console.log(`${ratio.toFixed(1)}: cost ${cost}, ${hits} db hits: ${inOneLine(asked)}`);

  console.log(`\nThe worst, on a graph of ${BENCH}; the limit is ${MAX_COST}:`);
  for (const each of WORST)
    console.log(`${await costOf(times(BENCH / size, counts), each)}: ${each.name}`);
} finally {
  await neo4j.close();
}

function inOneLine({ document, variables }: Asked): string {
  return `${print(document).replace(/\s+/g, ' ').slice(0, 300)} ${JSON.stringify(variables).slice(0, 100)}`;
}
