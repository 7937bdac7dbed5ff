import { z } from 'zod';
import { first } from '../first.ts';
import type { Work } from '../work.ts';

const quote = z
  .object({
    id: z.string(),
    text: z.string(),
    date: z.string(),
    passage: first(z.object({ document: first(z.unknown()) })),
    statistics: z.array(z.unknown()).transform((nodes) => ({ nodes })),
  })
  .transform(({ passage, ...rest }) => ({ ...rest, document: passage?.document }));
const person = z.object({
  name: z.string(),
  quotes: z.array(quote).transform((nodes) => ({ nodes })),
});
const peer = z.object({ people: first(person) }).transform((found) => ({ person: found.people }));
const cited = z.array(z.tuple([z.string(), z.string(), z.string()]));

/** For any speaker, and for any way in which the statement finds the quotes. */
export const quotesOfSpeaker = {
  fromRaw: (rows) => ({
    person: {
      name: rows[0]?.[0],
      quotes: {
        nodes: rows.map(([, id, text, date, document, title, statistics]) => ({
          id,
          text,
          date,
          document: { id: document, title },
          statistics: {
            nodes: cited.parse(statistics).map(([at, value, unit]) => ({ id: at, value, unit })),
          },
        })),
      },
    },
  }),
  fromPeer: (data) => peer.parse(data),
} satisfies Pick<Work, 'fromRaw' | 'fromPeer'>;
