import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Catalogue, Hop, Path } from '../../catalogue/index.ts';
import { ASSUMED_COUNTS, KnownCounts, patternOf, type Counts } from './counts.ts';

/** How long counts are used before they are read again, in milliseconds. */
const USED_FOR_MS = 60_000;

/** How long a request waits for the first counts: a Neo4j that does not answer must not delay its error. */
const WAIT_MS = 250;

/** Reads one statement of the graph. */
export type ReadStatement = (
  statement: string,
  parameters: Record<string, never>,
  options: { readonly batched: boolean },
) => Promise<{ rows: unknown[][] }>;

/** Where passages end says how long texts are, without reading them. */
const TEXT_LENGTH =
  'CALL () { MATCH (passage:Passage) WITH passage LIMIT 1000 RETURN avg(passage.end) AS textLength }';

/** Neo4j's count store as a whole: nodes by label, relationships by type and label. Nothing is scanned. */
export const COUNT_STORE = `CALL db.stats.retrieve('GRAPH COUNTS') YIELD data ${TEXT_LENGTH} RETURN data.nodes AS nodes, data.relationships AS relationships, textLength`;

/**
 * The same for an account without the right to the procedure: what the catalogue names, each read from the
 * count store by a MATCH that Neo4j answers from there, in the shape of COUNT_STORE. Relationships are not
 * counted by label.
 */
export function countsByMatch(catalogue: Catalogue): string {
  const { labels, types } = namesIn(catalogue);
  const nodes = labels.map((label) => `{label: '${label}', count: COUNT { (:${label}) }}`);
  const relationships = types.map(
    (type) => `{relationshipType: '${type}', count: COUNT { ()-[:${type}]->() }}`,
  );
  return `${TEXT_LENGTH} RETURN [${nodes.join(', ')}] AS nodes, [${relationships.join(', ')}] AS relationships, textLength`;
}

/** The labels and relationship types of all patterns. */
function namesIn({ fields, nouns }: Catalogue) {
  const paths: Path[] = [
    ...Object.values(fields).flatMap((field) =>
      'origin' in field && field.origin.kind === 'path' ? [field.origin.path] : [],
    ),
    ...Object.values(nouns).flatMap(({ filter }) =>
      Object.values(filter ?? {}).flatMap((field) => ('path' in field ? [field.path] : [])),
    ),
  ];
  const chains = paths.flatMap((path) => path.chains);
  const hops: Hop[] = chains.flatMap((chain) => chain.hops);
  const labels = [
    ...Object.values(nouns).flatMap(({ label }) => label ?? []),
    ...chains.flatMap(({ start }) => start.labels.flat()),
    ...hops.flatMap(({ to }) => to.labels.flat()),
  ];
  return {
    labels: [...new Set(labels)].sort(),
    types: [...new Set(hops.flatMap(({ types }) => types))].sort(),
  };
}

const countRows = z
  .tuple([
    z.tuple([
      z.array(z.object({ label: z.string().optional(), count: z.number() })),
      z.array(
        z.object({
          relationshipType: z.string().optional(),
          startLabel: z.string().optional(),
          endLabel: z.string().optional(),
          count: z.number(),
        }),
      ),
      z.number().nullable(),
    ]),
  ])
  .transform(([[nodes, relationships, textLength]]) => {
    const byPattern = new Map<string, number>();
    for (const { label, count } of nodes)
      if (label !== undefined) byPattern.set(patternOf(label), count);
    let byLabel = false;
    for (const { relationshipType: type, startLabel, endLabel, count } of relationships) {
      if (type === undefined || (startLabel !== undefined && endLabel !== undefined)) continue;
      const label = startLabel ?? endLabel ?? null;
      byLabel ||= label !== null;
      byPattern.set(patternOf(label, type, endLabel === undefined ? 'out' : 'in'), count);
    }
    return new KnownCounts({ byPattern, byLabel, textLength: textLength ?? 0 });
  });

/** Reads how much a graph holds. */
export async function readCounts(catalogue: Catalogue, read: ReadStatement): Promise<Counts> {
  const run = async (statement: string) =>
    countRows.parse((await read(statement, {}, { batched: false })).rows);
  try {
    return await run(COUNT_STORE);
  } catch {
    // Without the right to the procedure; what else is wrong is told by the second statement too.
    return run(countsByMatch(catalogue));
  }
}

/** The counts of a graph: read when first needed, and again behind the requests that use them. */
export class CountsInUse {
  readonly #read: () => Promise<Counts>;
  #counts: Counts | null = null;
  #reading: Promise<Counts> | null = null;
  #since = 0;

  constructor(read: () => Promise<Counts>) {
    this.#read = read;
  }

  /** The latest counts; a promise only if there are none yet. */
  current(): Counts | Promise<Counts> {
    const known = this.#counts;
    if (known === null) return this.#first();
    if (performance.now() - this.#since > USED_FOR_MS) {
      // A graph that does not answer keeps its counts, and is asked again a minute later.
      this.#since = performance.now();
      this.#refresh().catch(() => undefined);
    }
    return known;
  }

  /** The first counts; those of a small graph if Neo4j does not give any in time. */
  #first(): Promise<Counts> {
    const late = setTimeout(WAIT_MS, ASSUMED_COUNTS, { ref: false });
    return Promise.race([this.#refresh().catch(() => ASSUMED_COUNTS), late]);
  }

  #refresh(): Promise<Counts> {
    this.#reading ??= this.#readAndKeep().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #readAndKeep(): Promise<Counts> {
    const counts = await this.#read();
    this.#counts = counts;
    this.#since = performance.now();
    return counts;
  }
}
