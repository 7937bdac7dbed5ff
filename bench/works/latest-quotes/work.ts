import { z } from 'zod';
import { first } from '../first.ts';
import { same, type Work } from '../work.ts';

const quote = z
  .object({
    id: z.string(),
    text: z.string(),
    date: z.string(),
    speaker: first(z.unknown()),
    passage: first(z.object({ document: first(z.unknown()) })),
  })
  .transform(({ passage, ...rest }) => ({ ...rest, document: passage?.document }));

const peer = z
  .object({ quotes: z.array(quote) })
  .transform(({ quotes: nodes }) => ({ quotes: { nodes } }));

export const latestQuotes: Work = {
  name: 'latest-quotes',
  number: '2',
  title: 'latest 20 quotes, speaker, document',
  peerAtLeast: 30,
  rawAtMost: 1.3,
  variables: () => same({}),
  fromRaw: (rows) => ({
    quotes: {
      nodes: rows.map(([id, text, date, speaker, name, document, title]) => ({
        id,
        text,
        date,
        speaker: { id: speaker, name },
        document: { id: document, title },
      })),
    },
  }),
  fromPeer: (data) => peer.parse(data),
};
