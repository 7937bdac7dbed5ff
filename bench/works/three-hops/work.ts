import { z } from 'zod';
import { decimalKey } from '../../../src/model/index.ts';
import type { Work } from '../work.ts';

const peer = z
  .object({ quotes: z.array(z.unknown()) })
  .transform(({ quotes: nodes }) => ({ quotes: { nodes } }));

export const threeHops: Work = {
  name: 'three-hops',
  number: '7',
  title: "quotes of one agency's people that cite a statistic above a value",
  peerAtLeast: 100,
  rawAtMost: 1.4,
  variables({ middleAgency: agency, highValue: value }) {
    const key = decimalKey(value);
    return { footnote: { agency, value }, peer: { agency, key }, raw: { agency, key } };
  },
  fromRaw: (rows) => ({ quotes: { nodes: rows.map(([id, text]) => ({ id, text })) } }),
  fromPeer: (data) => peer.parse(data),
};
