import { z } from 'zod';
import { nodeLabels } from '../generated/statements.ts';

/*
 * A backup is JSON Lines in gzip: a header, a line for each node, a line for each relationship, and a closing
 * line. Nodes and relationships are in the order of their ids, so equal graphs have equal lines between the
 * first and the last one.
 */

/** The version of this format. */
export const FORMAT = 1;

/** The most bytes of a line: a document has up to 16 MiB of text, and as many of words. */
export const LINE_BYTES = 256 * 1024 * 1024;

/** A label by which a node is found by its id. The ledger is not among the nodes but in the header. */
export type NodeLabel = Exclude<(typeof nodeLabels)[number], 'Ledger' | 'Snapshot'>;

export const NODE_LABELS: readonly NodeLabel[] = nodeLabels.filter(
  (label) => label !== 'Ledger' && label !== 'Snapshot',
);

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const content = z.strictObject({
  /** Text, numbers, true, false and lists of these: Neo4j also knows dates, points and others. */
  properties: z.record(z.string(), z.union([scalar, z.array(scalar)])),
  /** Names of the properties whose numbers are floats; the others are integers. */
  floats: z.array(z.string()).optional(),
});

/** What a node or a relationship stores. */
export type Content = z.infer<typeof content>;

export const { properties } = content.shape;

export const node = content.extend({ labels: z.array(z.string()).min(1) });

export type Node = z.infer<typeof node>;

const end = z.tuple([z.enum(NODE_LABELS), z.string()]);

/** A relationship; each end is a label and an id. */
export const link = content.extend({ type: z.string(), from: end, to: end });

export type Link = z.infer<typeof link>;

export const ledger = z.object({
  id: z.literal('ledger:graph'),
  model: z.int().positive(),
  words: z.string().optional(),
  loadedAt: z.string().optional(),
  versionsSince: z.string().optional(),
});

export const header = z.object({
  footnoteBackup: z.int(),
  /** ISO 8601. */
  madeAt: z.string(),
  ledger,
});

export type Header = z.infer<typeof header>;

/** The closing line: a file without it is cut short. */
export const closing = z.strictObject({
  nodes: z.int(),
  links: z.int(),
  /** Of all lines before, in hex. */
  sha256: z.string(),
});

export type Closing = z.infer<typeof closing>;

/** What a backup holds, once it is proven that its lines are what was written. */
export interface Summary extends Closing {
  readonly ledger: Header['ledger'];
}
