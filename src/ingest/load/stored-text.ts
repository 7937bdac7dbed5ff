import { z } from 'zod';
import type { Graph } from '../../graph/index.ts';
import { given, statements } from './statements.ts';

const columns = z.array(z.tuple([z.string()]));

/** The canonical text of a loaded document, if it is the one with this SHA-256. */
export async function storedText(
  graph: Graph,
  id: string,
  sha256: string,
): Promise<string | undefined> {
  const { rows } = await graph.read(statements.text, given({ documents: [{ id, sha256 }] }));
  return columns.parse(rows)[0]?.[0];
}
