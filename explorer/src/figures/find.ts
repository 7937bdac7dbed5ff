import {
  ask,
  FigureDetailsDocument,
  FiguresWithDocument,
  type FigureDetailsQuery,
  type Gathering,
} from '../api/index.ts';
import { statisticsOf, type FullStatistic } from '../questions/gather.ts';

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
export async function detailsOf(
  statistics: readonly FullStatistic[],
  signal: AbortSignal,
): Promise<FigureDetails[]> {
  const found: FigureDetails[] = [];
  for (let from = 0; from < statistics.length; from += AT_ONCE) {
    const ids = statistics.slice(from, from + AT_ONCE).map(({ id }) => id);
    found.push(...(await ask(FigureDetailsDocument, { ids }, signal)).statistics.nodes);
  }
  return found;
}
