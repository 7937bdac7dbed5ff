import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Merging } from '../review/index.ts';
import { withGraph } from './connection.ts';
import type { Outcome } from './outcome.ts';
import { say } from './output.ts';
import { userName } from './user-name.ts';

/** `footnote merge <into> <from> --because <text>`: the merge is by whoever runs the command. */
export async function merge(
  config: Config,
  { into, from, because }: Pick<Merging, 'into' | 'from' | 'because'>,
): Promise<Outcome> {
  const { mergeEntities } = await import('../review/index.ts');
  const id = `merge:${randomUUID()}`;
  await withGraph(config, (graph) =>
    mergeEntities(graph, { id, into, from, because, passage: null, by: userName() }),
  );
  say(`Merged ${from} into ${into}`);
  say(`To take it back: footnote unmerge ${id}`);
  return 'ok';
}

/** `footnote unmerge <id>` */
export async function unmerge(config: Config, id: string): Promise<Outcome> {
  const { unmergeEntities } = await import('../review/index.ts');
  await withGraph(config, (graph) => unmergeEntities(graph, { id, by: userName() }));
  say(`Took back ${id}`);
  return 'ok';
}
