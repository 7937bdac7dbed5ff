import { z } from 'zod';
import { same, type Work } from '../work.ts';

const peer = z
  .object({ statistics: z.array(z.unknown()) })
  .transform(({ statistics: nodes }) => ({ statistics: { nodes } }));

export const thousandStatistics: Work = {
  name: 'thousand-statistics',
  number: '4',
  title: '1,000 statistics × 7 scalars',
  peerAtLeast: 3,
  rawAtMost: 1.1,
  variables: () => same({}),
  fromRaw: (rows) => ({
    statistics: {
      nodes: rows.map(([id, value, low, high, bound, unit, measure]) => ({
        id,
        value,
        low,
        high,
        bound,
        unit,
        measure,
      })),
    },
  }),
  fromPeer: (data) => peer.parse(data),
};
