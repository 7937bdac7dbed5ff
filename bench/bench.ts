import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { buildGraph, shapeOf } from './graph/index.ts';
import { measureLoads } from './load/index.ts';
import { scale } from './scale/index.ts';
import { measurePast } from './past/index.ts';
import { measureServers } from './measure-servers.ts';
import type { Options } from './options.ts';
import { othersOf, versionsOf, writeReport } from './report/index.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const onProgress = (line: string) => void process.stderr.write(`${line}\n`);

/** Builds the graph, measures everything and writes the report. */
export async function bench(options: Options): Promise<void> {
  if (options.scale) {
    const { seed, seconds, results } = options;
    const folders = { data: folder('.data'), results: folder(results) };
    await scale({ ...folders, seed, seconds }, onProgress);
    return;
  }
  const { size, seed, seconds, rounds, results } = options;
  const shape = shapeOf(size, seed);
  const [busy = 0] = loadavg();
  const neo4j = await buildGraph(folder('.data'), shape, onProgress);
  const measured = await measureServers(neo4j, shape, options, onProgress).finally(() =>
    neo4j.close(),
  );
  onProgress('bulk loads');
  const loads = await measureLoads(folder('.data'), size, seed);
  onProgress('an earlier moment');
  const past = await measurePast(folder('.data'), { size, seed, seconds });
  const [model] = cpus();
  const [now = 0] = loadavg();
  const machine = { cpu: model?.model ?? 'unknown', cores: cpus().length, load: (busy + now) / 2 };
  const markdown = await writeReport(folder(results), {
    measuredAt: new Date().toISOString(),
    machine,
    versions: versionsOf(neo4j.version),
    shape: { ...shape },
    seconds,
    rounds,
    ...measured,
    loads,
    past,
    others: othersOf({ ...measured, loads }),
  });
  process.stdout.write(markdown);
}
