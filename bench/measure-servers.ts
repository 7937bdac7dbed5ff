import type { BenchNeo4j, Shape } from './graph/index.ts';
import { hitCounter, measureStarts, measureWorks, residentOf } from './measure/index.ts';
import type { Options } from './options.ts';
import { checksOf, rowsOf, type Results } from './report/index.ts';
import { startServers } from './start-servers.ts';
import { works } from './works/index.ts';

/** Measures works, memory and cold starts on the graph of this size. */
export async function measureServers(
  { graph, connection, pid: neo4j }: BenchNeo4j,
  shape: Shape,
  { seconds, rounds }: Options,
  onProgress: (line: string) => void,
): Promise<Pick<Results, 'works' | 'checks' | 'resident' | 'starts'>> {
  const { servers, stop } = await startServers(connection);
  const { count: countHits, close } = await hitCounter(graph, connection);
  try {
    const measurement = { works, shape, servers, neo4j, seconds, rounds, onProgress };
    const forgetPlans = () => graph.write(({ run }) => run('CALL db.clearQueryCaches()'));
    const measured = await measureWorks({ ...measurement, countHits, forgetPlans });
    const resident = {
      footnote: residentOf(servers.footnote.pid),
      peer: residentOf(servers.peer.pid),
      raw: residentOf(servers.raw.pid),
    };
    await stop();
    onProgress('cold starts');
    const starts = await measureStarts(connection, shape);
    return { works: rowsOf(measured), checks: checksOf(measured), resident, starts };
  } finally {
    await close();
    await stop();
  }
}
