import type { Annotation } from '../annotation/index.ts';
import type { Transaction } from '../graph/index.ts';
import { revise, type Refusal } from '../ingest/index.ts';
import { itemOf, passagesOf, type ProposalState, type StoredProposal } from '../proposal/index.ts';
import { keepBase, type Base } from './base.ts';
import { ReviewError } from './errors.ts';
import { assertNothingNeeds } from './needs.ts';
import { withItems } from './revision.ts';
import type { TextOfDocument } from './stored-proposal.ts';

/** A change of what is accepted in one document. */
export interface Revision {
  readonly document: TextOfDocument;
  readonly kept: Base;
  readonly all: readonly StoredProposal[];
  /** The ids of those that the decision is about. */
  readonly decided: ReadonlySet<string>;
  readonly state: ProposalState;
  /** ISO 8601. */
  readonly now: string;
}

/** Loads a document as its base with everything that is accepted after the decision. */
export async function reviseDocument(
  transaction: Transaction,
  { document, kept, all, decided, state, now }: Revision,
): Promise<void> {
  const { run } = transaction;
  const { base, baseHash } = kept;
  const accepts = state === 'ACCEPTED';
  for (const each of all.filter(({ id }) => decided.has(id))) {
    if (accepts) assertSameText(document, each);
    else if (each.state === 'ACCEPTED' && each.base !== baseHash) assertLacks(base, each);
  }
  const accepted = all.filter(({ id, state, base: of }) =>
    decided.has(id) ? accepts : state === 'ACCEPTED' && of === baseHash,
  );
  const annotation = withItems(base, accepted.map(itemOf));
  const declared = [...annotation.entities, ...annotation.references].map(({ id }) => id);
  assertNothingNeeds(new Set([document.id, ...declared]), accepted);
  const revised = await revise(transaction, annotation, document.text, now);
  if ('refused' in revised)
    throw new ReviewError(
      'CANNOT_ACCEPT',
      `Nothing was decided, because an annotation may not state this: ${refusedOf(annotation, accepted, revised.refused)}`,
    );
  await keepBase(run, document.id, accepted.length > 0 ? kept : null, revised.loadHash);
}

/** @throws {ReviewError} CONFLICT */
export function assertSameText({ id, sha256 }: TextOfDocument, proposal: StoredProposal): void {
  if (proposal.sha256 === sha256) return;
  throw new ReviewError(
    'CONFLICT',
    `The text of ${id} has changed since ${proposal.id} was proposed: run "footnote propose ${id}" again`,
  );
}

/** The document was loaded again since: what its annotation states now is no longer the editor's to take back. */
function assertLacks(base: Annotation, proposal: StoredProposal): void {
  const withIt = withItems(base, [itemOf(proposal)]);
  if (JSON.stringify(withIt) !== JSON.stringify(withItems(base, []))) return;
  const { id } = base.document;
  throw new ReviewError(
    'CONFLICT',
    `${id} has been loaded again since ${proposal.id} was accepted, and its annotation states the same: change the annotation instead`,
  );
}

const LISTS = {
  entities: 'ENTITY',
  references: 'REFERENCE',
  statistics: 'STATISTIC',
  quotes: 'QUOTE',
  claims: 'CLAIM',
} as const;

/** The accepted proposals that a refusal is about, each in one line; those of no other passage are told by it. */
function refusedOf(
  annotation: Annotation,
  accepted: readonly StoredProposal[],
  { problems, message }: Refusal,
): string {
  const lines = problems.flatMap(({ path, expected, found }) => {
    const [, list = '', at] = /^\$\.(\w+)\[(\d+)\]/.exec(path) ?? [];
    if (!isList(list)) return [];
    const item = annotation[list][Number(at)];
    const culprit = accepted.find(
      (each) => each.kind === LISTS[list] && item !== undefined && isAt(each, item),
    );
    if (culprit === undefined) return [];
    return [`${culprit.id} (${culprit.summary}) must have ${expected}; it is ${found}`];
  });
  return lines.length === 0 ? message : [...new Set(lines)].join('; ');
}

function isList(name: string): name is keyof typeof LISTS {
  return Object.hasOwn(LISTS, name);
}

function isAt(
  { start, end }: StoredProposal,
  item: Annotation[keyof typeof LISTS][number],
): boolean {
  return passagesOf(item).some((each) => each.start === start && each.end === end);
}
