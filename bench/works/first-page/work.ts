import { z } from 'zod';
import { same, type Work } from '../work.ts';

const edge = z.object({ node: z.unknown() }).transform(({ node }) => node);
const connection = z
  .object({ totalCount: z.int(), edges: z.array(edge) })
  .transform(({ totalCount, edges: nodes }) => ({ totalCount, nodes }));

/** The first page of quotes; far-page asks for a later one with the same operation. */
export const peerPage = z
  .object({ quotesConnection: connection })
  .transform(({ quotesConnection: quotes }) => ({ quotes }));

export const pageFromRaw: Work['fromRaw'] = (rows) => ({
  quotes: {
    totalCount: rows[0]?.[0],
    nodes: rows.map(([, id, text, date]) => ({ id, text, date })),
  },
});

export const firstPage: Work = {
  name: 'first-page',
  number: '5',
  title: 'first 10 quotes by date with totalCount',
  peerAtLeast: 40,
  rawAtMost: 1.4,
  variables: () => same({}),
  fromRaw: pageFromRaw,
  fromPeer: (data) => peerPage.parse(data),
};
