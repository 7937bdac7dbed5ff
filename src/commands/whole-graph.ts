import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config.ts';
import type { Selection } from '../export/index.ts';
import type { Graph } from '../graph/index.ts';
import type { ExportFormat } from '../model/index.ts';
import { withGraph } from './connection.ts';
import type { Outcome } from './outcome.ts';
import { isClosedPipe, say } from './output.ts';
import { replaceFile } from './replace-file.ts';

/** `footnote check` */
export async function checkGraph(config: Config): Promise<Outcome> {
  const { check } = await import('../check/index.ts');
  const violations = await withGraph(config, check);
  for (const violation of violations) say(violation.toString());
  say(violations.length === 0 ? 'Every invariant holds' : `${violations.length} violations`);
  return violations.length === 0 ? 'ok' : 'failed';
}

/** What `footnote export` writes: Footnote's own format, whole, or facts for other programs. */
export type Export =
  | {
      readonly format: 'footnote';
      readonly proposals: boolean;
      readonly knownAt: string | null;
    }
  | { readonly format: ExportFormat; readonly selection: Selection; readonly base: string };

/** `footnote export`: to a file, or to stdout for a pipe. */
export async function exportTo(
  config: Config,
  output: string | undefined,
  what: Export,
): Promise<Outcome> {
  await withGraph(config, async (graph) => {
    const chunks = Readable.from(await chunksOf(graph, what));
    await (output === undefined
      ? exportToStdout(chunks)
      : replaceFile(output, (file) => exportToFile(chunks, file)));
  });
  return 'ok';
}

async function exportToStdout(chunks: Readable): Promise<void> {
  try {
    // Stdout stays open: others may still write there.
    await pipeline(chunks, process.stdout, { end: false });
  } catch (thrown) {
    if (!isClosedPipe(thrown)) throw thrown;
  }
}

/** A file that its owner alone may read. */
async function exportToFile(chunks: Readable, file: string): Promise<void> {
  await pipeline(chunks, createWriteStream(file, { mode: 0o600, flush: true }));
}

async function chunksOf(graph: Graph, what: Export): Promise<AsyncIterable<string | Uint8Array>> {
  if (what.format === 'footnote') {
    const { exportGraph } = await import('../export/index.ts');
    return linesOf(exportGraph(graph, what));
  }
  const { exportAs } = await import('../export/index.ts');
  return exportAs(what.format, graph, what.selection, what.base);
}

async function* linesOf(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
