import { contextOf } from '../contribution/index.ts';
import type { Proposal } from '../proposal/index.ts';
import { decimalKey, hashKey, keyOfId, PassageIds } from '../model/index.ts';
import { summarise } from './summary.ts';
import type { StoredProposal, TextOfDocument } from './stored-proposal.ts';

/** A proposal as it is written, before anybody decides. */
export interface ProposalRow extends Omit<
  StoredProposal,
  'state' | 'original' | 'editedBy' | 'editedAt' | 'decidedBy' | 'decidedAt' | 'base'
> {
  sortConfidence: string;
  sortPosition: string;
}

/**
 * The rows of proposals, each once. What is proposed, its words and their number among equal words make the
 * id: a decision holds for whatever program proposes the same again, and for a text that changed elsewhere.
 * Of two proposals with one id, the surer one stays.
 */
export function identify(document: TextOfDocument, proposals: readonly Proposal[]): ProposalRow[] {
  const { id: documentId, text, sha256 } = document;
  const passages = new PassageIds(documentId, text);
  const passageOf = ({ passage }: Proposal) => passages.of(passage);
  const idOf = (each: Proposal) =>
    `proposal:${hashKey('proposal', documentId, each.kind, ...identityOf(each, passageOf(each)))}`;
  // Figures of several runs meet in one annotation: each key is that of its proposal.
  const keys = new Map(
    proposals.flatMap((each) =>
      each.kind === 'STATISTIC' ? [[each.item.key, keyOfId(idOf(each))] as const] : [],
    ),
  );
  const summary = summarise(document, proposals);
  const rows = new Map<string, ProposalRow>();
  for (const each of proposals) {
    const id = idOf(each);
    const { kind, passage, proposer, basis, alternatives } = each;
    const { start, end, exact } = passage;
    const confidence = decimalOf(each.confidence);
    const row = {
      ...{ id, kind, summary: summary(each), item: JSON.stringify(itemOf(each, keys)) },
      alternatives: alternatives.map(({ reads }) => reads),
      ...{ start, end, exact, ...contextOf(text, start, end), passage: passageOf(each), sha256 },
      ...{ rule: proposer.rule, rulesVersion: proposer.version, engine: proposer.engine },
      ...{ confidence, basis, sortConfidence: decimalKey(confidence) },
      sortPosition: positionKey(documentId, start),
    };
    const known = rows.get(id);
    if (known === undefined || known.sortConfidence < row.sortConfidence) rows.set(id, row);
  }
  return [...rows.values()];
}

type Part = string | null;

/** What a proposal says, as far as it makes the proposal. Entities are one each, wherever they are named. */
function identityOf({ kind, item }: Proposal, passage: string): Part[] {
  switch (kind) {
    case 'ENTITY':
    case 'REFERENCE':
      return [item.id];
    case 'STATISTIC':
      return [passage, item.value, item.low ?? null, item.high ?? null, item.bound, item.unit];
    case 'QUOTE':
      return [passage, item.kind, item.speaker ?? null];
    case 'CLAIM': {
      const { subject, predicate, object = null, value = null, title = null } = item;
      return [passage, subject, predicate, object, value, title];
    }
    default:
      return kind satisfies never;
  }
}

function itemOf(proposal: Proposal, keys: ReadonlyMap<string, string>): Proposal['item'] {
  const keyOf = (key: string) => keys.get(key) ?? key;
  switch (proposal.kind) {
    case 'STATISTIC':
      return { ...proposal.item, key: keyOf(proposal.item.key) };
    case 'QUOTE':
      return { ...proposal.item, cites: proposal.item.cites.map(keyOf) };
    case 'ENTITY':
    case 'REFERENCE':
    case 'CLAIM':
      return proposal.item;
    default:
      return proposal satisfies never;
  }
}

const DIGITS = 1_000;

/** A probability in at most three decimal places. */
function decimalOf(probability: number): string {
  return String(Math.round(probability * DIGITS) / DIGITS);
}

/** Sorts by document, then by offset. */
export function positionKey(document: string, start: number): string {
  return `${document} ${String(start).padStart(10, '0')}`;
}
