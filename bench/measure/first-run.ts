import { cpuOf } from './process-figures.ts';
import { send, type Call } from './client.ts';
import { median } from './median.ts';

const TIMES = 5;

/**
 * Milliseconds of Neo4j's CPU for an answer for which it has no plan yet: the median of some.
 * @param neo4j its process id.
 * @param forgetPlans has it forget all plans.
 */
export async function firstRun(
  call: Call,
  neo4j: number,
  forgetPlans: () => Promise<unknown>,
): Promise<number> {
  const found: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    await forgetPlans();
    const before = cpuOf(neo4j);
    await send(call);
    found.push((cpuOf(neo4j) - before) / 1000);
  }
  return median(found);
}
