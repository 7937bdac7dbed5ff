import { z } from 'zod';
import { statementFile, type Graph } from '../graph/index.ts';
import { textKey } from '../model/index.ts';
import { CHECK_LIMITS } from './statement-invariants.ts';
import { Violation } from './violation.ts';

const statement = statementFile('check/text-keys');
const columns = z.array(z.tuple([z.string(), z.string().nullable(), z.unknown()]));

/** Holds the sort key of every name, title and measure against the text itself. */
export async function* brokenTextKeys(graph: Graph): AsyncGenerator<Violation> {
  const { rows } = await graph.read(statement, {}, CHECK_LIMITS);
  for (const [id, text, key] of columns.parse(rows)) {
    if (key !== (text === null ? '\uFFFF' : textKey(text)))
      yield new Violation("a text's sort key is in the order of its code points", id, key);
  }
}
