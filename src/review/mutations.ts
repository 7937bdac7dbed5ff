import { parse, type DocumentNode } from 'graphql';
import { z } from 'zod';
import type { Graph } from '../graph/index.ts';
import type { ProposalState } from '../proposal/index.ts';
import { annotate } from './annotate.ts';
import { assertFew, decide, MOST_PROPOSALS } from './decide.ts';
import { chooseCandidate, editProposal } from './edit-proposal.ts';
import { mergeEntities, unmergeEntities } from './merge-entities.ts';
import { ReviewError } from './errors.ts';

/** A change that a mutation asks for, as the query engine hands it over. */
interface Change {
  readonly field: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The id that the decision gets, or that of what is changed. */
  readonly id: string;
  readonly by: string | null;
  /** Answers a query about the graph as it was before. */
  readonly ask: (query: DocumentNode, variables: Record<string, unknown>) => Promise<unknown>;
}

const given = z.object({
  ids: z.array(z.string()).nullish(),
  filter: z.record(z.string(), z.unknown()).nullish(),
  expectedCount: z.int(),
});

const edited = z.object({
  item: z.string().nullish(),
  expectedItem: z.string(),
  dryRun: z.boolean(),
});

const choice = z.object({ candidate: z.string(), expectedItem: z.string() });

const merging = z.object({
  ...{ into: z.string(), from: z.string() },
  because: z
    .string()
    .nullish()
    .transform((words) => words?.trim() || null),
  passage: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
});

const items = z.array(z.unknown()).optional();

const added = z.object({
  document: z.string(),
  items: z.preprocess(
    withoutNulls,
    z.strictObject({
      ...{ entities: items, references: items, statistics: items, quotes: items, claims: items },
    }),
  ),
  dryRun: z.boolean(),
});

/** What a client leaves out or gives as null is the same to GraphQL, and absent in an annotation. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each == null ? [] : [[key, withoutNulls(each)]],
    ),
  );
}

type CarryOut = (graph: Graph, change: Change) => Promise<unknown>;

/** What carries out each field of Mutation. Throws {ReviewError} where nothing was written. */
const MUTATIONS: Readonly<Record<string, CarryOut>> = {
  acceptProposals: deciding('ACCEPTED', ['PENDING']),
  rejectProposals: deciding('REJECTED', ['PENDING']),
  undoDecisions: deciding('PENDING', ['ACCEPTED', 'REJECTED']),
  editProposal: (graph, { id, by, arguments: values }) => {
    const { item = null, ...rest } = edited.parse(values);
    return editProposal(graph, { id, item, by, ...rest });
  },
  chooseCandidate: (graph, { id, by, arguments: values }) =>
    chooseCandidate(graph, { id, by, ...choice.parse(values) }),
  annotate: (graph, { id, by, arguments: values }) =>
    annotate(graph, { id, by, ...added.parse(values) }),
  mergeEntities: (graph, { id, by, arguments: values }) =>
    mergeEntities(graph, { id, by, ...merging.parse(values) }),
  unmergeEntities: (graph, { id, by }) => unmergeEntities(graph, { id, by }),
};

/**
 * Carries out the mutations of the schema on a graph.
 * @returns the bookmarks of what was written; throws {ReviewError} where nothing was.
 */
export function mutationsOn(graph: Graph): (change: Change) => Promise<readonly string[]> {
  return async (change) => {
    const carryOut = MUTATIONS[change.field];
    if (carryOut === undefined) throw new TypeError(`Nothing carries out ${change.field}.`);
    await carryOut(graph, change);
    return graph.bookmarks();
  };
}

/**
 * Decides on the proposals that the ids or the filter choose.
 * @param becomes what they become
 * @param among the states of those that a filter chooses from
 */
function deciding(becomes: ProposalState, among: readonly ProposalState[]): CarryOut {
  return async (graph, { field, arguments: values, id, by, ask }) => {
    const { ids, filter, expectedCount } = given.parse(values);
    if ((ids == null) === (filter == null))
      throw new ReviewError(
        'BAD_CHOICE',
        `${field} takes either ids or a filter: give one of them`,
      );
    const { proposals, count } =
      ids == null ? await matching(filter ?? {}, among, ask) : unique(ids);
    if (count !== expectedCount)
      throw new ReviewError(
        'CONFLICT',
        `Nothing was decided: expectedCount is ${expectedCount}, and ${count} proposals are chosen. Read them again`,
      );
    await decide(graph, { id, state: becomes, proposals, by });
  };
}

interface Chosen {
  readonly proposals: readonly string[];
  readonly count: number;
}

function unique(ids: readonly string[]): Chosen {
  const proposals = [...new Set(ids)];
  return { proposals, count: proposals.length };
}

const MATCHING = parse(`query Matching($filter: ProposalFilter!, $first: Int!) {
  proposals(filter: $filter, first: $first) { totalCount nodes { id } }
}`);

const matched = z.object({
  proposals: z.object({ totalCount: z.int(), nodes: z.array(z.object({ id: z.string() })) }),
});

/** What the filter shows. Whether it is still so, the decision finds out in its transaction. */
async function matching(
  filter: Record<string, unknown>,
  among: readonly ProposalState[],
  ask: Change['ask'],
): Promise<Chosen> {
  const both = { and: [filter, { state: { in: among } }] };
  const found = matched.parse(await ask(MATCHING, { filter: both, first: MOST_PROPOSALS }));
  const { totalCount: count, nodes } = found.proposals;
  assertFew(count);
  return { proposals: nodes.map((each) => each.id), count };
}
