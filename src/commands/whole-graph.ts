import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/index.ts';
import { withGraph } from './connection.ts';
import type { Outcome } from './outcome.ts';
import { isClosedPipe, say } from './output.ts';

/** `footnote check` */
export async function checkGraph(config: Config): Promise<Outcome> {
  const { check } = await import('../check/index.ts');
  const violations = await withGraph(config, check);
  for (const violation of violations) say(violation.toString());
  say(violations.length === 0 ? 'Every invariant holds' : `${violations.length} violations`);
  return violations.length === 0 ? 'ok' : 'failed';
}

/** `footnote export`: to a file, or to stdout for a pipe. */
export async function exportTo(config: Config, output: string | undefined): Promise<Outcome> {
  await withGraph(config, (graph) =>
    output === undefined ? exportToStdout(graph) : exportToFile(graph, output),
  );
  return 'ok';
}

async function exportToStdout(graph: Graph): Promise<void> {
  try {
    // Stdout stays open: others may still write there.
    await pipeline(Readable.from(lines(graph)), process.stdout, { end: false });
  } catch (thrown) {
    if (!isClosedPipe(thrown)) throw thrown;
  }
}

/**
 * Replaces the file only by a complete export, which only its owner may read. What is not a regular
 * file, such as /dev/null or a named pipe, is written to.
 */
async function exportToFile(graph: Graph, path: string): Promise<void> {
  const output = await realpath(path).catch(() => path);
  const there = await stat(output).catch(() => undefined);
  if (there?.isFile() === false) {
    await pipeline(Readable.from(lines(graph)), createWriteStream(output));
    return;
  }
  const partial = `${output}.${process.pid}.partial`;
  try {
    await pipeline(
      Readable.from(lines(graph)),
      createWriteStream(partial, { mode: 0o600, flush: true }),
    );
    await rename(partial, output);
  } catch (thrown) {
    await rm(partial, { force: true });
    throw thrown;
  }
}

async function* lines(graph: Graph): AsyncGenerator<string> {
  const { exportGraph } = await import('../ingest/index.ts');
  for await (const line of exportGraph(graph)) yield `${line}\n`;
}
