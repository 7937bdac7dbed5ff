import { z } from 'zod';
import { statementFile, type Graph } from '../graph/index.ts';
import { decimal, decimalKey } from '../model/index.ts';
import { CHECK_LIMITS } from './statement-invariants.ts';
import { Violation } from './violation.ts';

const figures = statementFile('check/figures');
const figure = z.unknown();
const columns = z.array(z.tuple([z.string(), figure, figure, figure, figure]));

/** Holds every figure against what a decimal is, and against its sort key. */
export async function* brokenFigures(graph: Graph): AsyncGenerator<Violation> {
  const { rows } = await graph.read(figures, {}, CHECK_LIMITS);
  for (const [id, value, low, high, sortValue] of columns.parse(rows)) {
    const parsed = decimal.safeParse(value);
    const ends = decimal.nullable().array().safeParse([low, high]);
    if (!parsed.success || !ends.success) {
      yield new Violation('a figure is an exact decimal as text', id, [value, low, high]);
    } else if (id.startsWith('statistic:') && decimalKey(parsed.data) !== sortValue) {
      yield new Violation("a statistic's sort key is that of its value", id, sortValue);
    }
  }
}
