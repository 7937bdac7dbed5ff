import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { differingSortKeys, statementFile, type Graph } from '../graph/index.ts';
import { decimal, figureKeys } from '../model/index.ts';
import { CHECK_LIMITS, Violation } from './violation.ts';

const columns = z.array(z.tuple([z.string(), z.unknown(), z.unknown()]));
const figures = z.object({ value: decimal, low: decimal.nullable(), high: decimal.nullable() });

/** Checks that each figure is a decimal, and compares the figures of statistics with their sort keys. */
export async function* brokenFigures(graph: Graph): AsyncGenerator<Violation> {
  const { rows } = await graph.read(statementFile('check/figures'), {}, CHECK_LIMITS);
  for (const [id, stated, keys] of columns.parse(rows)) {
    const parsed = figures.safeParse(stated);
    if (!parsed.success) yield new Violation('a figure is an exact decimal as text', id, stated);
    else if (keys !== null && !isDeepStrictEqual(keys, figureKeys(parsed.data)))
      yield new Violation('the sort keys of a statistic are those of its figures', id, keys);
  }
}

/** Compares each name, title and measure with its sort key. */
export async function* brokenSortKeys(graph: Graph): AsyncGenerator<Violation> {
  for await (const { id, stored } of differingSortKeys(graph))
    yield new Violation('the sort key of a text is that of its words', id, stored);
}
