import { z } from 'zod';
import { statementFile, type Graph } from '../graph/index.ts';
import { BackupError } from './errors.ts';
import type { Content, Header, Link, Node } from './format.ts';
import { readBackup } from './read.ts';

/** What one transaction creates: rows, and UTF-16 code units of their texts unless a single row has more. */
const ROWS = 2_000;
const TEXT = 4 * 1024 * 1024;

type Row = Readonly<Record<string, unknown>>;
type Statement = 'create-nodes' | 'create-links';

const createdColumns = z.tuple([z.int()]);

/** Creates what a backup holds in an empty graph, in transactions of bounded size. */
export class Creation {
  readonly #graph: Graph;
  readonly #file: string;
  readonly #onProgress: (line: string) => void;
  #statement: Statement = 'create-nodes';
  #rows: Row[] = [];
  #size = 0;
  #created = 0;

  constructor(graph: Graph, file: string, onProgress: (line: string) => void) {
    this.#graph = graph;
    this.#file = file;
    this.#onProgress = onProgress;
  }

  /** Creates everything; the ledger gets its properties last, and says until then that something is missing. */
  async run(): Promise<void> {
    for await (const item of readBackup(this.#file)) {
      if ('node' in item) await this.#add('create-nodes', nodeRow(item.node), item.node);
      else if ('link' in item) await this.#add('create-links', linkRow(item.link), item.link);
      else if ('verified' in item) await this.#end(item.verified.ledger);
    }
  }

  async #add(statement: Statement, row: Row, { properties }: Content): Promise<void> {
    const length = lengthOf(properties);
    const isFull = this.#rows.length >= ROWS || this.#size + length > TEXT;
    if (isFull || statement !== this.#statement) await this.#flush();
    this.#statement = statement;
    this.#rows.push(row);
    this.#size += length;
  }

  async #flush(): Promise<void> {
    const given = { rows: this.#rows };
    if (given.rows.length === 0) return;
    const statement = statementFile(`backup/${this.#statement}`);
    const { rows } = await this.#graph.write(({ run }) => run(statement, { given }));
    const [created] = createdColumns.parse(rows[0]);
    if (created !== given.rows.length)
      throw new BackupError(
        'BACKUP_DAMAGED',
        `${this.#file} has relationships to nodes that it lacks: restore an earlier backup`,
      );
    this.#created += created;
    this.#onProgress(`${this.#created} nodes and relationships`);
    this.#rows = [];
    this.#size = 0;
  }

  async #end({ id, model, words, loadedAt }: Header['ledger']): Promise<void> {
    await this.#flush();
    const ledger = { id, model: BigInt(model), words: words ?? null, loadedAt: loadedAt ?? null };
    await this.#graph.write(({ run }) => run(statementFile('backup/end-restore'), { ledger }));
  }
}

function nodeRow(node: Node): Row {
  return { labels: node.labels, properties: inNeo4j(node) };
}

function linkRow(link: Link): Row {
  const [fromLabel, from] = link.from;
  const [toLabel, to] = link.to;
  return { type: link.type, fromLabel, from, toLabel, to, properties: inNeo4j(link) };
}

/** The driver sends a number of JavaScript as a float, and a bigint as an integer. */
function inNeo4j({ properties, floats = [] }: Content): Row {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const isFloat = floats.includes(key);
      return [key, isFloat ? value : Array.isArray(value) ? value.map(whole) : whole(value)];
    }),
  );
}

function whole<T>(value: T): T | bigint {
  return typeof value === 'number' ? BigInt(value) : value;
}

/** UTF-16 code units of all texts. */
function lengthOf(properties: Content['properties']): number {
  let length = 0;
  for (const value of Object.values(properties).flat())
    if (typeof value === 'string') length += value.length;
  return length;
}
