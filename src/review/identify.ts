import { summarise } from '../annotation/index.ts';
import { contextOf } from '../contribution/index.ts';
import { decimalKey, hashKey, keyOfId, PassageIds } from '../model/index.ts';
import {
  candidatesToStore,
  positionKey,
  type Identification,
  type StoredCandidates,
  type StoredProposal,
} from '../proposal/index.ts';
import type { AcceptedItem, Span } from './item.ts';
import type { TextOfDocument } from './stored-proposal.ts';

/** A proposal as it is written, before anybody decides. */
export interface ProposalRow
  extends
    Omit<
      StoredProposal,
      'state' | 'original' | 'decidedBy' | 'decidedAt' | 'base' | keyof StoredCandidates
    >,
    StoredCandidates {
  sortConfidence: string;
  sortPosition: string;
}

/** What a program or an editor proposes. */
export type Proposed = AcceptedItem & {
  readonly passage: Span & { readonly exact: string };
  readonly proposer: {
    readonly rule: string;
    readonly version: string;
    readonly engine: string;
  };
  /** From 0 to 1. */
  readonly confidence: number;
  readonly basis: StoredProposal['basis'];
  readonly alternatives: readonly { readonly reads: string }[];
};

/**
 * The rows of proposals, each once. What is proposed, its words and their number among equal words make the
 * id: a decision holds for whatever program proposes the same again, and for a text that changed elsewhere.
 * Of two proposals with one id, the surer one stays. What an editor adds has an id of all that it says: it is
 * never that of a program's proposal.
 * @param declaring further items whose names the summaries use.
 * @param identified what proposed entities may be, by their ids.
 */
export function identify(
  document: TextOfDocument,
  proposals: readonly Proposed[],
  declaring: readonly AcceptedItem[] = [],
  identified: ReadonlyMap<string, Identification> = new Map(),
): ProposalRow[] {
  const { id: documentId, text, sha256 } = document;
  const passages = new PassageIds(documentId, text);
  const passageOf = ({ passage }: Proposed) => passages.of(passage);
  const idOf = (each: Proposed) =>
    each.basis === 'BY_HAND'
      ? `proposal:${hashKey('by hand', documentId, each.kind, JSON.stringify(each.item))}`
      : `proposal:${hashKey('proposal', documentId, each.kind, ...identityOf(each, passageOf(each)))}`;
  // Figures of several runs meet in one annotation: each key is that of its proposal.
  const keys = new Map(
    proposals.flatMap((each) =>
      each.kind === 'STATISTIC' ? [[each.item.key, keyOfId(idOf(each))] as const] : [],
    ),
  );
  const summary = summarise(document, [...declaring, ...proposals]);
  const rows = new Map<string, ProposalRow>();
  for (const each of proposals) {
    const id = idOf(each);
    const { kind, passage, proposer, basis, alternatives } = each;
    const confidence = decimalOf(each.confidence);
    const row = {
      ...{ id, kind, summary: summary(each), item: JSON.stringify(itemOf(each, keys)) },
      alternatives: alternatives.map(({ reads }) => reads),
      ...placeOf(document, passage),
      ...{ exact: passage.exact, passage: passageOf(each), sha256 },
      ...{ rule: proposer.rule, rulesVersion: proposer.version, engine: proposer.engine },
      ...{ confidence, basis, sortConfidence: decimalKey(confidence) },
      ...candidatesToStore('id' in each.item ? identified.get(each.item.id) : undefined),
      ...{ editedBy: null, editedAt: null },
    };
    const known = rows.get(id);
    if (known === undefined || known.sortConfidence < row.sortConfidence) rows.set(id, row);
  }
  return [...rows.values()];
}

type Part = string | null;

/** What a proposal says, as far as it makes the proposal. Entities are one each, wherever they are named. */
function identityOf({ kind, item }: Proposed, passage: string): Part[] {
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

function itemOf(proposal: Proposed, keys: ReadonlyMap<string, string>): Proposed['item'] {
  const keyOf = (key: string) => keys.get(key) ?? key;
  switch (proposal.kind) {
    case 'STATISTIC': {
      const { key, derivedFrom, ...item } = proposal.item;
      return {
        key: keyOf(key),
        ...item,
        ...(derivedFrom === undefined
          ? {}
          : { derivedFrom: { ...derivedFrom, of: derivedFrom.of.map(keyOf) } }),
      };
    }
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

/** Where a proposal stands in its document: the offsets, the text around them, and a key that sorts by them. */
export function placeOf({ id, text }: TextOfDocument, { start, end }: Span) {
  return { start, end, ...contextOf(text, start, end), sortPosition: positionKey(id, start) };
}
