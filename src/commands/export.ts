import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/index.ts';
import { isClosedPipe } from './closed-pipe.ts';
import type { Outcome } from './exit-code.ts';
import { withGraph } from './open-graph.ts';

/** `footnote export`: to a file, or to the standard output for a pipe. */
export async function exportTo(config: Config, output: string | undefined): Promise<Outcome> {
  await withGraph(config, async (graph) => {
    const target = output === undefined ? process.stdout : createWriteStream(output);
    try {
      // The standard output stays open: others may still write there.
      await pipeline(Readable.from(lines(graph)), target, { end: output !== undefined });
    } catch (thrown) {
      if (!isClosedPipe(thrown)) throw thrown;
    }
  });
  return 'ok';
}

async function* lines(graph: Graph): AsyncGenerator<string> {
  const { exportGraph } = await import('../ingest/index.ts');
  for await (const line of exportGraph(graph)) yield `${line}\n`;
}
