import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { expect } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../src/graph/index.ts';
import { Engine, schema } from '../../src/query/index.ts';

export const FOLDER = '../shared/seed';
const FILE = `${FOLDER}/000_63b4855fcef9ea43.txt`;
export const ARTICLE = 'document:why-is-biden-quietly-granting';
export const OF_ARTICLE = `document: { id: { eq: "${ARTICLE}" } }`;
export const ID = '__typename ... on Node { id }';

export const identified = z.object({ id: z.string() });
export const passage = z.object({ start: z.int(), end: z.int(), exact: z.string() });
const quote = z.object({ kind: z.string(), speaker: identified.nullable(), passage });
const claim = z.object({
  subject: identified,
  predicate: z.string(),
  object: identified.nullable(),
  value: z.string().nullable(),
  modality: z.string(),
  assertedBy: identified,
  passage,
});
const rendering = z.object({
  value: z.string(),
  bound: z.string(),
  modality: z.string(),
  passage: passage.extend({ document: identified }),
});
const statistic = z.object({
  value: z.string(),
  bound: z.string(),
  unit: z.string(),
  period: z
    .object({
      from: z.string().nullable(),
      to: z.string().nullable(),
      stated: z.string().nullable(),
    })
    .nullable(),
  reportedBy: z.array(identified),
  renderings: z.object({ nodes: z.array(rendering) }),
});

/** The article's text is somebody else's, and not everywhere at hand. */
export const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : undefined;

/** Whether the article has these words there. */
export const holds = ({ start, end, exact }: z.infer<typeof passage>) =>
  text?.slice(start, end) === exact;

/** Ways to ask what a graph has of the article. */
export function articleIn(graph: Graph) {
  const engine = new Engine(schema, graph);

  const ask = async (source: string) => {
    const result = await engine.execute({ document: parse(source) });
    expect(result?.errors).toBeUndefined();
    return result?.data;
  };

  /** Quotes of the article, in the order of its text. */
  const quotes = async (filter = '') => {
    const data = await ask(
      `{ quotes(first: 100, filter: { ${OF_ARTICLE} ${filter} }) { nodes { kind speaker { ${ID} } passage { start end exact } } } }`,
    );
    const { nodes } = z.object({ quotes: z.object({ nodes: z.array(quote) }) }).parse(data).quotes;
    return nodes.sort((a, b) => a.passage.start - b.passage.start);
  };

  /** Claims of the article, in the order of its text. */
  const claims = async (filter: string) => {
    const data = await ask(
      `{ claims(first: 200, filter: { ${OF_ARTICLE} ${filter} }) { nodes { subject { ${ID} } predicate object { ${ID} } value modality assertedBy { ${ID} } passage { start end exact } } } }`,
    );
    const { nodes } = z.object({ claims: z.object({ nodes: z.array(claim) }) }).parse(data).claims;
    return nodes.sort((a, b) => a.passage.start - b.passage.start);
  };

  /** Statistics about a program; of their renderings, those of the article, in the order of its text. */
  const statistics = async (program: string, filter = '') => {
    const data = await ask(
      `{ program(id: "${program}") { statistics(first: 100, filter: { documents: { some: { id: { eq: "${ARTICLE}" } } } ${filter} }) { nodes {
        value bound unit period { from to stated } reportedBy { ${ID} }
        renderings(first: 100) { nodes { value bound modality passage { start end exact document { id } } } }
      } } } }`,
    );
    const { nodes } = z
      .object({ program: z.object({ statistics: z.object({ nodes: z.array(statistic) }) }) })
      .parse(data).program.statistics;
    return nodes.map(({ renderings, ...rest }) => ({
      ...rest,
      renderings: renderings.nodes
        .filter(({ passage: { document } }) => document.id === ARTICLE)
        .sort((a, b) => a.passage.start - b.passage.start),
    }));
  };

  return { ask, quotes, claims, statistics };
}
