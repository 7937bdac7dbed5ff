import { z } from 'zod';
import { statementFile, type Transaction } from '../graph/index.ts';
import { BackupError } from './errors.ts';
import {
  NODE_LABELS,
  properties,
  type Content,
  type Link,
  type Node,
  type NodeLabel,
} from './format.ts';

type Run = Transaction['run'];

/** The most nodes of one page, and how much they may have together unless a single one has more. */
const NODES = 1_000n;
/** UTF-16 code units of texts. */
const TEXT = 4 * 1024 * 1024;
const LINKS = 5_000;

const nodeColumns = z.array(z.tuple([z.array(z.string()), z.unknown(), z.array(z.string())]));

/** All nodes but the ledger, page by page, in the order of their labels and ids. */
export async function* readNodes(run: Run): AsyncGenerator<Node[]> {
  for (const label of NODE_LABELS) {
    for await (const ids of pages(run, label, ({ length }) => length, TEXT)) {
      const { rows } = await run(statementFile('backup/nodes'), { label, ids });
      yield nodeColumns.parse(rows).map(([labels, stored, floats]) => ({
        labels: labels.sort(),
        ...content(stored, floats, labels.join(':')),
      }));
    }
  }
}

const text = z.string();
const linkColumns = z.array(
  z.tuple([text, text, z.array(text), text.nullable(), z.unknown(), z.array(text)]),
);

/** All relationships, page by page, in the order of the nodes that they begin at. */
export async function* readLinks(run: Run): AsyncGenerator<Link[]> {
  for (const label of NODE_LABELS) {
    for await (const ids of pages(run, label, ({ links }) => links, LINKS)) {
      const { rows } = await run(statementFile('backup/links'), { label, ids });
      yield linkColumns.parse(rows).map(([type, from, toLabels, to, stored, floats]) => ({
        type,
        from: [label, from],
        to: endOf(toLabels, to, type),
        ...content(stored, floats, type),
      }));
    }
  }
}

const pageColumns = z.array(z.tuple([z.string(), z.int(), z.int()]));

interface Size {
  readonly length: number;
  readonly links: number;
}

/** The ids of a label's nodes in order, as many at once as have `most` of something together. */
async function* pages(
  run: Run,
  label: NodeLabel,
  sizeOf: (size: Size) => number,
  most: number,
): AsyncGenerator<string[]> {
  for (let after = ''; ;) {
    const { rows } = await run(statementFile('backup/page'), { label, after, many: NODES });
    let sum = 0;
    const ids = pageColumns
      .parse(rows)
      .filter(([, length, links], at) => (sum += sizeOf({ length, links })) <= most || at === 0)
      .map(([id]) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield ids;
    after = last;
  }
}

/** Properties as the file holds them. */
function content(stored: unknown, floats: string[], what: string): Content {
  const parsed = properties.safeParse(stored);
  if (!parsed.success)
    throw foreign(
      `a property of ${what} that is not text, a number, true, false or a list of these`,
    );
  // Neo4j gives them in any order.
  const sorted = Object.entries(parsed.data).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    properties: Object.fromEntries(sorted),
    ...(floats.length > 0 ? { floats: floats.sort() } : {}),
  };
}

function endOf(labels: readonly string[], id: string | null, type: string): Link['to'] {
  const label = NODE_LABELS.find((each) => labels.includes(each));
  if (label === undefined || id === null)
    throw foreign(`a relationship ${type} to a node with the labels ${labels.join(', ')}`);
  return [label, id];
}

/** @throws {BackupError} unless there are exactly so many nodes and relationships, whatever their labels. */
export async function assertAll(run: Run, nodes: number, links: number): Promise<void> {
  const { rows } = await run(statementFile('backup/counts'));
  const [allNodes, allLinks] = z.tuple([z.int(), z.int()]).parse(rows[0]);
  if (allNodes === nodes && allLinks === links) return;
  throw foreign(
    `${allNodes} nodes and ${allLinks} relationships, of which ${nodes} and ${links} have an id and a label of Footnote`,
  );
}

function foreign(what: string): BackupError {
  return new BackupError(
    'FOREIGN_CONTENT',
    `A backup would lack something, because the database holds ${what}: "footnote check" lists what Footnote does not store. Move it to another database`,
  );
}
