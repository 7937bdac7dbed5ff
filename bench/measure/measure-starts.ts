import type { Connection } from '../../src/graph/index.ts';
import type { Shape } from '../graph/index.ts';
import { person, SIDES, type Side } from '../works/index.ts';
import { coldStart } from './cold-start.ts';
import { median } from './median.ts';
import { shuffled } from './shuffled.ts';

const TIMES = 5;

/** Cold starts in milliseconds, the median of five each, in random order. */
export async function measureStarts(
  connection: Connection,
  { quietPerson: id }: Shape,
): Promise<Record<Side, number>> {
  const times: Record<Side, number[]> = { footnote: [], peer: [], raw: [] };
  for (let time = 0; time < TIMES; time++) {
    for (const side of shuffled(SIDES))
      times[side].push(await coldStart(side, connection, person, { id }));
  }
  return {
    footnote: median(times.footnote),
    peer: median(times.peer),
    raw: median(times.raw),
  };
}
