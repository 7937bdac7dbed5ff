import type { Work } from '../work.ts';
import { hopsOf } from './hops-of.ts';
import { onlyPath } from './only-path.ts';

export const path: Work = {
  name: 'path',
  number: '10',
  title: 'shortest path within 6 hops, with evidence',
  peerAtLeast: undefined,
  rawAtMost: 1.3,
  firstRunAtMost: 400,
  async variables(shape, ask) {
    const ends = await onlyPath(shape, ask);
    return { footnote: ends, peer: ends, raw: ends };
  },
  fromRaw(rows) {
    const hops = hopsOf(rows);
    return { path: hops.length === 0 ? [] : [{ length: hops.length, hops }] };
  },
};
