import { z } from 'zod';
import { first } from '../first.ts';
import { same, type Work } from '../work.ts';
import { programsOf } from './programs-of.ts';

const list = <T extends z.ZodType>(node: T) => z.array(node).transform((nodes) => ({ nodes }));

const statistic = z.object({
  id: z.string(),
  value: z.string(),
  unit: z.string(),
  documents: list(z.unknown()),
});
const program = z.object({ id: z.string(), name: z.string(), statistics: list(statistic) });
const agency = z.object({ name: z.string(), programs: list(program) });
const peer = z.object({ agencies: first(agency) }).transform((found) => ({
  agency: found.agencies,
}));

export const agencyTree: Work = {
  name: 'agency-tree',
  number: '3',
  title: 'agency → 10 programs → 10 statistics each → document',
  peerAtLeast: 2.2,
  rawAtMost: 1.25,
  variables: ({ middleAgency: id }) => same({ id }),
  fromRaw: (rows) => ({ agency: { name: rows[0]?.[0], programs: { nodes: programsOf(rows) } } }),
  fromPeer: (data) => peer.parse(data),
};
