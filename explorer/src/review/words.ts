import type { ConfidenceBasis, ProposalKind, ProposalState } from '../api/index.ts';
import { instant, LOCALE } from '../facts/words.ts';

export const KIND_WORDS: Record<ProposalKind, string> = {
  ENTITY: 'Name',
  REFERENCE: 'Document',
  STATISTIC: 'Figure',
  QUOTE: 'Quote',
  CLAIM: 'Claim',
};

export const KINDS_WORDS: Record<ProposalKind, string> = {
  ENTITY: 'Names',
  REFERENCE: 'Documents',
  STATISTIC: 'Figures',
  QUOTE: 'Quotes',
  CLAIM: 'Claims',
};

export const STATE_WORDS: Record<ProposalState, string> = {
  PENDING: 'pending',
  ACCEPTED: 'accepted',
  REJECTED: 'rejected',
};

/** What a decision did: `Accepted 12`. */
export const DONE_WORDS: Record<ProposalState, string> = {
  PENDING: 'Undid',
  ACCEPTED: 'Accepted',
  REJECTED: 'Rejected',
};

export const BASIS_WORDS: Record<ConfidenceBasis, string> = {
  COUNTED: 'the share of such proposals that were right in a public set of texts',
  ESTIMATED: 'the estimate of the author of the rule',
  UNKNOWN: 'no share: a language model proposed it, and nobody has counted how often it is right',
  BY_HAND: 'what an editor added',
};

const PERCENT = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 1 });

/** `0.915` as `91.5%`. */
export function percent(confidence: string): string {
  return PERCENT.format(Number(confidence));
}

/** ` by ada on November 26, 2026 at 12:10`, as far as it is known. */
export function byWhom(name: string | null | undefined, at: string | null | undefined): string {
  return `${name ? ` by ${name}` : ''}${at ? ` on ${instant(at)}` : ''}`;
}
