import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import { modelOf, statementFile, type Graph, type Transaction } from '../graph/index.ts';
import { BackupError } from './errors.ts';
import { FORMAT, ledger, type Closing, type Summary } from './format.ts';
import { assertRegular, verifyBackup } from './read.ts';
import { assertAll, readLinks, readNodes } from './stored.ts';

/** Loads wait for as long as a backup reads, and no longer than this. */
const LIMITS = { timeoutMs: 3_600_000 };

/**
 * Writes everything that the graph holds to a file for its owner alone, and reads the file again to verify
 * it. The graph is read in one transaction that holds the ledger, as loads, decisions and migrations do: they
 * wait, and queries do not. The graph may be of an earlier model.
 * @param onProgress receives a line after each page.
 * @throws {GraphError} `MODEL_TOO_NEW`, `RESTORE_UNFINISHED` and others
 * @throws {BackupError} `NOT_A_BACKUP`, `NOTHING_TO_BACK_UP`, `FOREIGN_CONTENT`; `BACKUP_DAMAGED` if the disk does not keep
 * what is written
 */
export async function writeBackup(
  graph: Graph,
  file: string,
  onProgress: (line: string) => void = () => undefined,
): Promise<Summary> {
  if ((await modelOf(graph)) === undefined)
    throw new BackupError('NOTHING_TO_BACK_UP', 'This graph is empty: there is nothing to back up');
  await assertRegular(file);
  // Neo4j may ask for the transaction again: the file is then written from its beginning.
  const written = await graph.write(({ run }) => writeFile(run, file, onProgress), LIMITS);
  onProgress('verifying');
  const verified = await verifyBackup(file);
  if (verified.sha256 === written.sha256) return verified;
  throw new BackupError('BACKUP_DAMAGED', `${file} is not what was written: check its disk`);
}

async function writeFile(
  run: Transaction['run'],
  file: string,
  onProgress: (line: string) => void,
): Promise<Closing> {
  await run(statementFile('export/hold'));
  const contents = new Contents(run, onProgress);
  // Loads wait meanwhile.
  const gzip = createGzip({ level: constants.Z_BEST_SPEED });
  const output = createWriteStream(file, { mode: 0o600, flush: true });
  await pipeline(Readable.from(contents.chunks()), gzip, output);
  return contents.closing();
}

/** The lines of one backup, counted and hashed as they are made. */
class Contents {
  readonly #run: Transaction['run'];
  readonly #onProgress: (line: string) => void;
  readonly #hash = createHash('sha256');
  #nodes = 0;
  #links = 0;

  constructor(run: Transaction['run'], onProgress: (line: string) => void) {
    this.#run = run;
    this.#onProgress = onProgress;
  }

  closing(): Closing {
    return { nodes: this.#nodes, links: this.#links, sha256: this.#hash.copy().digest('hex') };
  }

  /** A page of lines in each: the compressor takes one long chunk faster than many short ones. */
  async *chunks(): AsyncGenerator<string> {
    yield this.#hashed([await this.#header()]);
    for await (const page of readNodes(this.#run)) {
      this.#nodes += page.length;
      yield this.#hashed(page);
    }
    for await (const page of readLinks(this.#run)) {
      this.#links += page.length;
      yield this.#hashed(page);
    }
    await assertAll(this.#run, this.#nodes, this.#links);
    yield linesOf([this.closing()]);
  }

  async #header(): Promise<object> {
    const { rows } = await this.#run(statementFile('backup/ledger'));
    const madeAt = new Date().toISOString();
    return { footnoteBackup: FORMAT, madeAt, ledger: ledger.parse(rows[0]?.[0]) };
  }

  #hashed(items: readonly object[]): string {
    const lines = linesOf(items);
    this.#hash.update(lines);
    this.#onProgress(`${this.#nodes} nodes, ${this.#links} relationships`);
    return lines;
  }
}

function linesOf(items: readonly object[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
