import { assertModel, connect, GraphError } from '../../graph/index.ts';
import { importFile } from '../import-file.ts';
import { KnownAuthorities } from '../known-authorities.ts';
import { importRequest, type ImportAnswer, type ImportRequest } from './messages.ts';

/**
 * The process that loads received files and looks for facts in them, so that a long document keeps no server
 * from answering. It ends with its parent.
 */
process.on('message', (message) => void answer(importRequest.parse(message)));
process.on('disconnect', () => process.exit());

/** One import runs at a time. */
const CONNECTIONS = 2;

const known = new KnownAuthorities();

async function answer({ id, connection, file, ...folders }: ImportRequest): Promise<void> {
  const authorities = () => known.index(folders.authorities);
  const send = (sent: Omit<ImportAnswer, 'id'>) => process.send?.({ id, ...sent });
  const graph = connect({ ...connection, poolSize: CONNECTIONS });
  try {
    await assertModel(graph);
    const outcome = await importFile(graph, file, { ...folders, authorities }, (loaded) => {
      send({ loaded });
    });
    send({ outcome, bookmarks: [...graph.bookmarks()] });
  } catch (thrown) {
    send({ failure: failureOf(thrown) });
  } finally {
    await graph.close();
  }
}

function failureOf(thrown: unknown): NonNullable<ImportAnswer['failure']> {
  if (thrown instanceof GraphError) return { code: thrown.code, message: thrown.message };
  return { message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
}
