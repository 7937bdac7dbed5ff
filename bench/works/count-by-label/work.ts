import { z } from 'zod';
import { first } from '../first.ts';
import { same, type Work } from '../work.ts';

const program = z
  .object({ statisticsConnection: z.unknown() })
  .transform(({ statisticsConnection: statistics }) => ({ statistics }));
const peer = z.object({ programs: first(program) }).transform((found) => ({
  program: found.programs,
}));

export const countByLabel: Work = {
  name: 'count-by-label',
  number: '9a',
  title: 'how many statistics are about a program that quotes are about as well',
  peerAtLeast: undefined,
  rawAtMost: undefined,
  variables: ({ busyProgram: id }) => same({ id }),
  fromRaw: ([row]) => ({ program: { statistics: { totalCount: row?.[0] } } }),
  fromPeer: (data) => peer.parse(data),
};
