import type { Shape } from '../graph/index.ts';
import type { Server } from '../servers/index.ts';
import { SIDES, type Side, type Variables, type Work } from '../works/index.ts';
import { callOf, graphql } from './call-of.ts';
import { send, type Call } from './client.ts';
import { compare } from './compare.ts';
import { dataOf } from './data-of.ts';
import type { CountHits } from './hit-counter.ts';
import { firstRun } from './first-run.ts';
import { measureRound, type Round } from './measure-round.ts';
import type { Failed, WorkMeasured } from './measured.ts';
import { shuffled } from './shuffled.ts';
import { sumUp } from './sum-up.ts';

/** A prepared work: the request, and the result of each server. */
interface Ready {
  work: Work;
  calls: Map<Side, Call>;
  variables: Record<Side, Variables>;
  rounds: Map<Side, Round[]>;
  failed: Map<Side, Failed>;
}

export interface Measurement {
  works: readonly Work[];
  shape: Shape;
  servers: Readonly<Record<Side, Server>>;
  /** Its process id. */
  neo4j: number;
  countHits: CountHits;
  /** Has Neo4j forget all plans. */
  forgetPlans: () => Promise<unknown>;
  rounds: number;
  /** Duration of each measurement. */
  seconds: number;
  onProgress: (line: string) => void;
}

/** Compares the answers, then measures in rounds, with works and servers in another order each time. */
export async function measureWorks(measurement: Measurement): Promise<WorkMeasured[]> {
  const { works, servers, rounds, seconds, countHits, onProgress } = measurement;
  const processes = {
    footnote: servers.footnote.pid,
    peer: servers.peer.pid,
    raw: servers.raw.pid,
    neo4j: measurement.neo4j,
  };
  const ready: Ready[] = [];
  for (const work of works) ready.push(await prepare(work, measurement));
  for (let round = 1; round <= rounds; round++) {
    for (const each of shuffled(ready)) {
      onProgress(`round ${round} of ${rounds}: ${each.work.title}`);
      const answering = new Map([...each.calls].filter(([side]) => !each.failed.has(side)));
      for (const [side, found] of await measureRound(answering, processes, seconds))
        each.rounds.get(side)?.push(found);
    }
  }
  const measured: WorkMeasured[] = [];
  for (const each of ready) {
    onProgress(`first runs: ${each.work.title}`);
    const firstRuns = new Map<Side, number>();
    for (const [side, call] of each.calls)
      if (side !== 'peer' && !each.failed.has(side))
        firstRuns.set(side, await firstRun(call, processes.neo4j, measurement.forgetPlans));
    measured.push({ ...(await sumUp(each, countHits)), firstRuns });
  }
  return measured;
}

async function prepare(work: Work, { shape, servers, onProgress }: Measurement): Promise<Ready> {
  onProgress(`comparing: ${work.title}`);
  const ask = async (query: string, variables: Variables) =>
    dataOf(await send(graphql(`${servers.footnote.url}graphql`, query, variables)));
  const variables = await work.variables(shape, ask);
  const asked = SIDES.filter((side) => side !== 'peer' || work.fromPeer !== undefined);
  const calls = new Map(asked.map((side) => [side, callOf(servers[side], work, variables[side])]));
  const failed = new Map<Side, Failed>();
  if (!calls.has('peer')) failed.set('peer', { failed: 'cannot be asked this' });
  for (const [side, found] of await compare(work, calls)) {
    if (found !== 'same') failed.set(side, found);
  }
  return { work, calls, variables, failed, rounds: new Map(SIDES.map((side) => [side, []])) };
}
