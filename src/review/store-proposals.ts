import { statementFile, type Graph, type Transaction } from '../graph/index.ts';
import { PassageIds, placesOf } from '../model/index.ts';
import {
  type Identification,
  type Proposal,
  selectorsOf,
  type StoredProposal,
} from '../proposal/index.ts';
import { ReviewError } from './errors.ts';
import { identify, placeOf } from './identify.ts';
import { readProposals, readText, type TextOfDocument } from './stored-proposal.ts';

/** What a run left in the graph. */
export interface StoredRun {
  /** How many proposals wait for a decision. */
  pending: number;
  /** How many decisions were kept, made on this text or on words that it still has. */
  kept: number;
  /** Decisions on words that the text no longer has, and changes of an earlier text, which are gone: one line each. */
  lost: string[];
  /** Proposals that quote other words than the text has at their offsets: one line each. */
  refused: string[];
}

/**
 * Stores the proposals of a run, in place of all that nobody has decided on or changed. Decisions stay, and
 * so do the changes of editors, as long as the text is the same.
 * @param read the document as the run read it.
 * @param silent an engine that could not be asked: what it proposed earlier stays.
 * @param identified what the proposed entities may be, by their ids.
 * @throws {ReviewError} NO_DOCUMENT; CONFLICT where the text has changed since.
 */
export async function storeProposals(
  graph: Graph,
  read: TextOfDocument,
  proposals: readonly Proposal[],
  identified: ReadonlyMap<string, Identification> = new Map(),
  silent: string | null = null,
): Promise<StoredRun> {
  const proven = proposals.filter((each) => wrongWords(read.text, each) === undefined);
  const refused = proposals.flatMap((each) => wrongWords(read.text, each) ?? []);
  const rows = identify(read, proven, [], identified);
  const found = new Set(rows.map(({ id }) => id));
  return graph.write(async ({ run }) => {
    await run(statementFile('export/hold'));
    const document = await readText(run, read.id);
    if (document.sha256 !== read.sha256)
      throw new ReviewError(
        'CONFLICT',
        `The text of ${read.id} changed while it was analysed: run "footnote propose ${read.id}" again`,
      );
    const stored = await readProposals(run, read.id);
    const isNow = ({ sha256 }: StoredProposal) => sha256 === document.sha256;
    const decided = stored.filter(({ state }) => state !== 'PENDING');
    const pending = stored.filter(({ state }) => state === 'PENDING');
    const edited = pending.filter((each) => isEdited(each) && isNow(each));
    const outdated = pending.filter(
      (each) => !found.has(each.id) && !edited.includes(each) && each.engine !== silent,
    );
    const lost = await keep(
      run,
      document,
      decided.filter(({ id }) => !found.has(id)),
    );
    await remove(run, [...outdated, ...lost]);
    const settled = new Set([...decided.filter(isNow), ...edited].map(({ id }) => id));
    const written = rows.filter(({ id }) => !settled.has(id));
    await run(statementFile('review/write-proposals'), { document: read.id, rows: written });
    const waiting = new Set([...rows, ...edited].map(({ id }) => id));
    for (const { id } of decided) waiting.delete(id);
    const changes = pending.filter((each) => isEdited(each) && !isNow(each));
    return {
      pending: waiting.size,
      kept: decided.length - lost.length,
      lost: [
        ...lost.map(({ state, summary }) => `${state} ${summary}`),
        ...changes.map(({ summary }) => `EDITED ${summary}`),
      ],
      refused,
    };
  });
}

/** Whether an editor wrote what is proposed, in place of a program or without one. */
function isEdited({ original, basis }: StoredProposal): boolean {
  return original !== null || basis === 'BY_HAND';
}

/** What a proposal quotes that the text does not have; undefined where all its passages are exact. */
function wrongWords(text: string, proposal: Proposal): string | undefined {
  for (const { start, end, exact } of selectorsOf(proposal)) {
    const there = text.slice(start, end);
    if (start >= end || there !== exact)
      return `${proposal.proposer.rule}: ${JSON.stringify(exact)} at ${start} to ${end}, where the text has ${JSON.stringify(there)}`;
  }
  return undefined;
}

/** Moves decided proposals to where their words are now. @returns those whose words are gone. */
async function keep(
  run: Transaction['run'],
  document: TextOfDocument,
  decided: readonly StoredProposal[],
): Promise<StoredProposal[]> {
  const { id, text, sha256 } = document;
  const passages = new PassageIds(id, text);
  const earlier = decided.filter((each) => each.sha256 !== sha256);
  const placed = earlier.map((each) => ({ each, start: startOf(passages, text, each) }));
  const rows = placed.flatMap(({ each, start }) => {
    if (start === undefined) return [];
    return [{ ...placeOf(document, { start, end: start + each.exact.length }), id: each.id }];
  });
  if (rows.length > 0) await run(statementFile('review/move-proposals'), { rows });
  return placed.flatMap(({ each, start }) => (start === undefined ? [each] : []));
}

/** Where the text has a passage's words, as often before as the text had them when it was proposed. */
function startOf(
  passages: PassageIds,
  text: string,
  { exact, passage }: StoredProposal,
): number | undefined {
  for (const at of placesOf(exact, text)) {
    if (passages.of({ start: at, end: at + exact.length }) === passage) return at;
  }
  return undefined;
}

async function remove(
  run: Transaction['run'],
  proposals: readonly StoredProposal[],
): Promise<void> {
  if (proposals.length === 0) return;
  const ids = proposals.map(({ id }) => id);
  await run(statementFile('review/remove-proposals'), { ids });
}
