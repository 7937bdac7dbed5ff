import { useMemo } from 'react';
import {
  ProposalByIdDocument,
  ProposalQueueDocument,
  useAsk,
  useConnection,
  type ProposalFilter,
  type ProposalPartsFragment,
  type ProposalQueueQuery,
} from '../api/index.ts';
import { filterOf, orderOf, type ReviewState } from './review-state.ts';

const PAGE = 200;

/** The proposals that the address asks for, page by page, and the current one. */
export interface Queue {
  readonly proposals: readonly ProposalPartsFragment[];
  readonly ids: readonly string[];
  /** How many there are, read or not. */
  readonly total: number;
  readonly filter: ProposalFilter;
  readonly current: ProposalPartsFragment | undefined;
  /** The place of the current one in the queue; -1 if the filter leaves it out. */
  readonly at: number;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly loadMore: () => void;
}

/** @param at the id of the current one; default: the first. */
export function useQueue(document: string, state: ReviewState, at: string | undefined): Queue {
  const { kind, rule, min, state: shown, order } = state;
  const filter = useMemo(
    () => filterOf(document, { kind, rule, min, state: shown }),
    [document, kind, rule, min, shown],
  );
  const orderBy = useMemo(() => orderOf(order), [order]);
  const queue = useConnection(ProposalQueueDocument, { filter, orderBy, first: PAGE }, proposalsOf);
  const { pages } = queue;
  const proposals = useMemo(() => pages.flatMap(({ nodes }) => nodes), [pages]);
  const ids = useMemo(() => proposals.map(({ id }) => id), [proposals]);
  const found = at === undefined ? 0 : ids.indexOf(at);
  // An address may name one that is further down, that was decided since, or that is gone.
  const elsewhere = useAsk(
    ProposalByIdDocument,
    { id: at ?? '' },
    { enabled: found < 0 && !queue.isPending },
  );
  const other = found < 0 ? elsewhere.data?.proposal : undefined;
  const isElsewhere = other?.document.id === document;
  const place = found < 0 && elsewhere.data && !isElsewhere ? 0 : found;
  return {
    ...{ proposals, ids, filter, at: place },
    current: isElsewhere ? other : proposals[place],
    total: pages[0]?.totalCount ?? 0,
    isPending: queue.isPending,
    error: queue.error,
    loadMore: queue.loadMore,
  };
}

const proposalsOf = (answer: ProposalQueueQuery) => answer.proposals;
