import { z } from 'zod';
import { first } from '../first.ts';
import { same, type Work } from '../work.ts';

const agency = z
  .object({
    peopleConnection: z.unknown(),
    programsConnection: z.unknown(),
    partsConnection: z.unknown(),
    statisticsConnection: z.unknown(),
  })
  .transform((counts) => ({
    people: counts.peopleConnection,
    programs: counts.programsConnection,
    parts: counts.partsConnection,
    statistics: counts.statisticsConnection,
  }));
const peer = z.object({ agencies: first(agency) }).transform((found) => ({
  agency: found.agencies,
}));

export const counts: Work = {
  name: 'counts',
  number: '9',
  title: 'four counts of an agency that reported a quarter of all statistics',
  peerAtLeast: 15,
  rawAtMost: 1.4,
  variables: ({ busyAgency: id }) => same({ id }),
  fromRaw([row = []]) {
    const [people, programs, parts, statistics] = row.map((totalCount) => ({ totalCount }));
    return { agency: { people, programs, parts, statistics } };
  },
  fromPeer: (data) => peer.parse(data),
};
