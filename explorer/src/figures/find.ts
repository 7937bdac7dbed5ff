import {
  ask,
  FigureDetailsDocument,
  FiguresWithDocument,
  type FigureDetailsQuery,
  type Gathering,
} from '../api/index.ts';
import { byIds, statisticsOf, type FullStatistic } from '../questions/gather.ts';

/** How many figures of a large graph are shown: the server compares each with others. */
export const SHOWN_OF_MANY = 200;

/** How many are compared at once. */
const AT_ONCE = 25;

/** The figures whose passages have some words, as the search ranks them. */
export async function figuresWith(text: string, gathering: Gathering): Promise<FullStatistic[]> {
  const { search } = await ask(FiguresWithDocument, { text }, gathering.signal);
  const ids = search.edges.flatMap(({ node }) => ('id' in node ? [node.id] : []));
  return statisticsOf(ids, gathering);
}

export type FigureDetails = FigureDetailsQuery['statistics']['nodes'][number];

/** What figures differ from, and derive from. */
export function detailsOf(
  statistics: readonly FullStatistic[],
  signal: AbortSignal,
): Promise<FigureDetails[]> {
  const ids = statistics.map(({ id }) => id);
  return byIds(
    ids,
    async ({ id }) => {
      const { statistics: found } = await ask(FigureDetailsDocument, { ids: id.in }, signal);
      return found.nodes;
    },
    AT_ONCE,
  );
}
