import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { shapeOf } from '../graph/index.ts';
import { build } from './build.ts';
import { measureSize } from './measure-size.ts';
import { reportOf, type Size } from './report.ts';

/** Statistics of graphs with 1, 10 and 20 million nodes. */
const SIZES = [112_500, 1_125_000, 2_250_000];

export interface ScaleOptions {
  /** The folder of the graphs: 60 GB while the largest is made, and it keeps them. */
  readonly data: string;
  /** The folder of the report. */
  readonly results: string;
  readonly seed: number;
  /** Of each measurement. */
  readonly seconds: number;
  readonly sizes?: readonly number[];
}

/** Makes and measures one graph after the other, and writes the report again after each one. */
export async function scale(
  { data, results, seed, seconds, sizes = SIZES }: ScaleOptions,
  onProgress: (line: string) => void,
): Promise<void> {
  const [cpu] = cpus();
  const [busy = 0] = loadavg();
  const measured: Size[] = [];
  for (const size of sizes) {
    const shape = shapeOf(size, seed);
    const home = join(data, `scale-${size}-${seed}`);
    const say = (line: string) => {
      onProgress(`${new Date().toISOString().slice(11, 19)} ${size} statistics: ${line}`);
    };
    const { neo4j, built } = await build(home, shape, say);
    try {
      measured.push({
        shape,
        built,
        measured: await measureSize(neo4j, home, shape, seconds, say),
      });
    } finally {
      await neo4j.close();
    }
    const [now = 0] = loadavg();
    const machine = { cpu: cpu?.model ?? 'unknown', cores: cpus().length, load: (busy + now) / 2 };
    await mkdir(results, { recursive: true });
    const report = reportOf(measured, { ...machine, neo4j: neo4j.version });
    await writeFile(join(results, 'scale.md'), report);
  }
}
