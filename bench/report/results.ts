import { z } from 'zod';

const measured = z.object({
  p50: z.number().describe('Milliseconds, one request at a time.'),
  perSecond: z.number().describe('Requests a second, eight at a time.'),
  cpu: z.number().describe("Microseconds of the server's CPU for a request."),
  neo4jCpu: z.number().describe('The same of Neo4j.'),
  dbHits: z.number(),
});
const side = z.union([measured, z.object({ failed: z.string() })]);
const sides = z.object({ footnote: side, peer: side, raw: side });

const target = z.object({
  /** A target and the measured value. */
  wanted: z.number(),
  found: z.number(),
  met: z.boolean(),
});
const row = z.object({
  number: z.string(),
  title: z.string(),
  sides,
  peerRatio: z.number().optional(),
  rawRatio: z.number().optional(),
  peer: target.optional(),
  raw: target.optional(),
  firstRun: z
    .object({ footnote: target, raw: z.number().optional() })
    .optional()
    .describe("Milliseconds of Neo4j's CPU for an answer for which it has no plan yet."),
});
const three = z.object({ footnote: z.number(), peer: z.number(), raw: z.number() });

/** The content of bench/results/latest.json. */
export const results = z.object({
  measuredAt: z.iso.datetime(),
  machine: z.object({ cpu: z.string(), cores: z.int(), load: z.number() }),
  versions: z.record(z.string(), z.string()),
  shape: z.record(z.string(), z.unknown()),
  seconds: z.number(),
  rounds: z.int(),
  works: z.array(row),
  checks: z.array(z.object({ title: z.string(), hits: z.array(z.number()), met: z.boolean() })),
  starts: three.describe('Milliseconds from the start of the process to its first answer.'),
  resident: three.describe('MiB in RAM after the works.'),
  loads: three.describe('Nodes and relationships a second.'),
  past: z
    .object({
      documents: z.int(),
      stored: z.int().describe('Nodes and relationships of the graph of now.'),
      firstAnswer: z.number().describe('Seconds until the first answer about the moment.'),
      p50: z.object({ then: z.number(), now: z.number(), raw: z.number() }),
    })
    .describe('The latest quotes of an earlier moment, and of now.'),
  others: z.array(z.object({ title: z.string(), peer: target.optional(), raw: target.optional() })),
});

export type Results = z.infer<typeof results>;
export type Target = z.infer<typeof target>;
export type Row = z.infer<typeof row>;
