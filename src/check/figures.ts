import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { statementFile, type Graph } from '../graph/index.ts';
import { decimal, figureKeys } from '../model/index.ts';
import { CHECK_LIMITS } from './statement-invariants.ts';
import { Violation } from './violation.ts';

const statement = statementFile('check/figures');
const columns = z.array(z.tuple([z.string(), z.unknown(), z.unknown()]));
const figures = z.object({ value: decimal, low: decimal.nullable(), high: decimal.nullable() });

/** Holds every figure against what a decimal is, and those of statistics against their sort keys. */
export async function* brokenFigures(graph: Graph): AsyncGenerator<Violation> {
  const { rows } = await graph.read(statement, {}, CHECK_LIMITS);
  for (const [id, stated, keys] of columns.parse(rows)) {
    const parsed = figures.safeParse(stated);
    if (!parsed.success) yield new Violation('a figure is an exact decimal as text', id, stated);
    else if (keys !== null && !isDeepStrictEqual(keys, figureKeys(parsed.data)))
      yield new Violation("a statistic's sort keys are those of its figures", id, keys);
  }
}
