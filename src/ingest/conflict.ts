import { z } from 'zod';
import type { Graph } from '../graph/index.ts';
import { escapeControls } from '../model/index.ts';
import { changesSince, type Prepared } from './load/index.ts';
import { problem, refusal, type Refusal } from './problem.ts';

/** The most changes that a refusal lists. */
const MOST_LISTED = 20;

const changeColumns = z.array(z.tuple([z.string(), z.string(), z.string()]));

/** The refusal of a correction of a version that somebody else has changed meanwhile: it says what they changed. */
export async function conflict(
  graph: Graph,
  { file, contribution, version = '' }: Prepared,
): Promise<Refusal> {
  const { id } = contribution.document;
  const { rows } = await changesSince(graph, id, version, MOST_LISTED);
  const lines = changeColumns
    .parse(rows)
    .map(([at, action, summary]) => escapeControls(`${at} ${action} ${summary}`));
  const expected = `that of ${id} in the graph, which others have changed since (CONFLICT): export it again, and repeat your correction there`;
  const told = refusal(file, [problem('$.version', expected, version)]);
  return { ...told, message: [told.message, ...lines].join('\n  ') };
}
