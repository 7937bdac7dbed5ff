import { differingWords, type Graph } from '../graph/index.ts';
import { Violation } from './violation.ts';

/** Compares the search words of every node with its texts. */
export async function* brokenWords(graph: Graph): AsyncGenerator<Violation> {
  for await (const { id, stored } of differingWords(graph))
    yield new Violation('the words that searches find are those of the text', id, stored.words);
}
