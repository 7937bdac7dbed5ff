import { z } from 'zod';
import { ask } from '../server/serve-on-neo4j.ts';
import type { Cursors } from './operations.ts';

const page = z.object({ pageInfo: z.object({ endCursor: z.string() }) });
const pages = z.object({ quotes: page, people: page, statistics: page, search: page });

const QUERY = `{
  quotes(first: 1, orderBy: [{ field: DATE, direction: DESC }]) { pageInfo { endCursor } }
  people(first: 1) { pageInfo { endCursor } }
  statistics(first: 1, orderBy: [{ field: VALUE }], filter: { value: { gte: "51.5" } }) { pageInfo { endCursor } }
  search(text: "parole", first: 1) { pageInfo { endCursor } }
}`;

/** Takes apart cursors that the server gave. */
export async function readCursors(url: string): Promise<Cursors> {
  const { quotes, people, statistics, search } = pages.parse((await ask(url, QUERY)).data);
  return {
    quotes: contentOf(quotes),
    people: contentOf(people),
    statistics: contentOf(statistics),
    search: contentOf(search),
  };
}

function contentOf({ pageInfo }: z.infer<typeof page>): unknown {
  return JSON.parse(Buffer.from(pageInfo.endCursor, 'base64url').toString('utf8'));
}
