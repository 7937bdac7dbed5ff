import { z } from 'zod';
import type { Graph } from '../../../src/graph/index.ts';
import type { Row } from '../../../src/model/index.ts';
import { someGroups } from './groups.ts';

/** A node's properties. */
export const rowSchema = z.looseObject({ id: z.string() });
const node = z.tuple([z.string(), z.array(z.string()), rowSchema]);
const link = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.record(z.string(), z.unknown()),
]);

/** A relationship between two nodes. If it has no id, Neo4j's element id is used. */
export interface Link {
  readonly type: string;
  readonly start: Row;
  readonly end: Row;
  readonly row: Row;
}

/** Everything that a graph stores, in memory. */
export interface Stored {
  readonly nodes: ReadonlyMap<string, Row>;
  readonly links: readonly Link[];
  readonly labelOf: (row: Row) => string;
  /** Links of a type that start at a node. */
  readonly from: (row: Row, type: string) => Link[];
  /** Links of a type that end at a node. */
  readonly to: (row: Row, type: string) => Link[];
  /** The node, or what is stored as a relationship, with this id. */
  readonly itemOf: (id: string) => Row | undefined;
  /** The link that a row was taken from. */
  readonly linkOf: (row: Row) => Link;
  /** Groups of statistics, which are stored nowhere: cursors begin after them. */
  readonly groups: readonly Row[];
  /** All that is stored, of whatever day: whose facts a document takes is not a matter of days. */
  readonly whole: Stored;
}

/** Reads all nodes and all relationships, in one order whatever was stored here before: operations are drawn from them. */
export async function readStored(graph: Graph): Promise<Stored> {
  const found = await graph.read(
    'MATCH (n) WHERE NOT n:Ledger RETURN elementId(n), labels(n), properties(n) ORDER BY n.id',
  );
  const nodes = found.rows.map((each) => node.parse(each));
  const byElement = new Map(nodes.map(([element, , properties]) => [element, properties]));
  const labels = new Map<Row, string>(
    nodes.map(([, all, properties]) => [properties, all.find((each) => each !== 'Referent') ?? '']),
  );
  const relationships = await graph.read(
    `MATCH (a)-[r]->(b) RETURN elementId(a), elementId(b), elementId(r), type(r), properties(r)
     ORDER BY a.id, type(r), b.id, r.id, r.predicate`,
  );
  const links = relationships.rows.map((each): Link => {
    const [start, end, element, type, properties] = link.parse(each);
    const from = present(byElement.get(start));
    return {
      type,
      start: from,
      end: present(byElement.get(end)),
      // A mention is ordered by where its passage starts.
      row: { id: element, ...(type === 'MENTIONS' && { start: from['start'] }), ...properties },
    };
  });
  const starting = grouped(links, ({ start }) => start);
  const ending = grouped(links, ({ end }) => end);
  const ofRow = new Map(links.map((each) => [each.row, each]));
  const items = [...nodes.map(([, , properties]) => properties), ...links.map((each) => each.row)];
  const byId = new Map(items.map((each) => [each.id, each]));
  const stored: Omit<Stored, 'whole' | 'groups'> = {
    itemOf: (id) => byId.get(id),
    nodes: new Map(nodes.map(([, , properties]) => [properties.id, properties])),
    links,
    labelOf: (each) => present(labels.get(each)),
    from: (each, type) => (starting.get(each) ?? []).filter((one) => one.type === type),
    to: (each, type) => (ending.get(each) ?? []).filter((one) => one.type === type),
    linkOf: (each) => present(ofRow.get(each)),
  };
  return withWhole(stored);
}

function withWhole(stored: Omit<Stored, 'whole' | 'groups'>): Stored {
  const groups = someGroups(stored);
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const all: Stored = {
    ...stored,
    groups,
    itemOf: (id) => stored.itemOf(id) ?? groupOf.get(id),
    get whole() {
      return all;
    },
  };
  return all;
}

function grouped(links: readonly Link[], key: (link: Link) => Row): Map<Row, Link[]> {
  const groups = new Map<Row, Link[]>();
  for (const each of links) {
    const group = groups.get(key(each)) ?? [];
    group.push(each);
    groups.set(key(each), group);
  }
  return groups;
}

export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('The graph lacks what one of its parts needs.');
  return value;
}
