import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { FILES, type FileName } from './columns.ts';

export type Cell = string | number | null | readonly (string | number)[];

/** Between the items of a list: a character of which no text has any. */
export const LIST_DELIMITER = '\u001F';

/** Characters that are kept for each file before they are written. */
const CHUNK = 1 << 20;

const NAMES = Object.keys(FILES).filter((name): name is FileName => name in FILES);

/** The CSV files of one graph in a folder of their own, written piece by piece. */
export class GraphFiles {
  readonly #folder: string;
  readonly #open = new Map<FileName, { stream: WriteStream; text: string }>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Empties the folder. */
  static async in(folder: string): Promise<GraphFiles> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const files = new GraphFiles(folder);
    for (const name of NAMES) {
      await writeFile(join(folder, `${name}.header.csv`), `${FILES[name].columns}\n`);
      files.#open.set(name, { stream: createWriteStream(files.#path(name)), text: '' });
    }
    return files;
  }

  add(name: FileName, cells: readonly Cell[]): void {
    const file = this.#open.get(name);
    if (file !== undefined) file.text += `${cells.map(cellOf).join(',')}\n`;
  }

  /** Writes what has gathered, and waits while the disk is behind. */
  async drain(least = CHUNK): Promise<void> {
    for (const file of this.#open.values()) {
      if (file.text.length < least) continue;
      const { text, stream } = file;
      file.text = '';
      if (!stream.write(text)) await once(stream, 'drain');
    }
  }

  async close(): Promise<void> {
    await this.drain(1);
    for (const { stream } of this.#open.values()) {
      stream.end();
      await finished(stream);
    }
  }

  /** What `neo4j-admin database import full` is told of them. */
  options(): string[] {
    return NAMES.map((name) => {
      const { of, as } = FILES[name];
      return `--${of}=${as}=${join(this.#folder, `${name}.header.csv`)},${this.#path(name)}`;
    });
  }

  #path(name: FileName): string {
    return join(this.#folder, `${name}.csv`);
  }
}

/** Without quotes and empty is a property that is not there. */
function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(LIST_DELIMITER);
  return `"${text.replaceAll('"', '""')}"`;
}
