import type { ProposalFilter, ProposalKind, ProposalOrder, ProposalState } from '../api/index.ts';

/** What the address of a review holds: `/review/maps?kind=QUOTE&min=0.9&at=proposal:…`. */
export interface ReviewState {
  readonly kind?: ProposalKind | undefined;
  readonly rule?: string | undefined;
  /** The least confidence, a decimal from 0 to 1. */
  readonly min?: string | undefined;
  /** Default: pending ones. */
  readonly state?: Exclude<ProposalState, 'PENDING'> | 'ALL' | undefined;
  /** Default: that of the text. */
  readonly order?: 'surest' | 'doubtful' | undefined;
  /** The proposal that is looked at. Default: the first. */
  readonly at?: string | undefined;
}

export const KINDS = ['ENTITY', 'REFERENCE', 'STATISTIC', 'QUOTE', 'CLAIM'] as const;
export const STATES = ['ACCEPTED', 'REJECTED', 'ALL'] as const;
export const ORDERS = ['surest', 'doubtful'] as const;

export function reviewState(address: Record<string, unknown>): ReviewState {
  const kind = KINDS.find((one) => one === address['kind']);
  const state = STATES.find((one) => one === address['state']);
  const order = ORDERS.find((one) => one === address['order']);
  const { rule, at, min: least } = address;
  // The router reads 0.9 as a number.
  const min = typeof least === 'number' ? String(least) : least;
  // Each key is given, because the router keeps what is left out as the address has it.
  return {
    kind,
    state,
    order,
    rule: typeof rule === 'string' && rule !== '' ? rule : undefined,
    min: typeof min === 'string' && /^(?:0(?:\.\d{1,6})?|1)$/.test(min) ? min : undefined,
    at: typeof at === 'string' && at !== '' ? at : undefined,
  };
}

/** What the queue shows of a document. */
export function filterOf(
  document: string,
  { kind, rule, min, state }: ReviewState,
): ProposalFilter {
  return {
    document: { id: { eq: document } },
    ...(state === 'ALL' ? {} : { state: { eq: state ?? 'PENDING' } }),
    ...(kind === undefined ? {} : { kind: { eq: kind } }),
    ...(rule === undefined ? {} : { rule: { eq: rule } }),
    ...(min === undefined ? {} : { confidence: { gte: min } }),
  };
}

export function orderOf(order: ReviewState['order']): ProposalOrder[] {
  const text: ProposalOrder = { field: 'POSITION', direction: 'ASC' };
  if (order === undefined) return [text];
  return [{ field: 'CONFIDENCE', direction: order === 'surest' ? 'DESC' : 'ASC' }, text];
}
