import { z } from 'zod';
import { statementFile, type Graph, type Transaction } from '../graph/index.ts';
import { PROPOSAL_STATES, type ProposalState } from '../proposal/index.ts';
import { baseOf } from './base.ts';
import { ReviewError } from './errors.ts';
import { acceptedWith } from './needs.ts';
import { reviseDocument } from './revise-document.ts';
import { readProposals, readText } from './stored-proposal.ts';

/** The most proposals that one decision is about. */
export const MOST_PROPOSALS = 1_000;

/** What an editor decides. */
export interface Choice {
  /** The id that the decision gets: `decision:<key>`. */
  readonly id: string;
  /** PENDING undoes earlier decisions. */
  readonly state: ProposalState;
  /** The ids of the proposals. */
  readonly proposals: readonly string[];
  /** Who decides, if that is known. */
  readonly by: string | null;
}

/** What was decided. */
export interface Decided {
  /** How many proposals, those that others needed included. */
  readonly count: number;
  /** Documents whose facts changed. */
  readonly revised: readonly string[];
}

type Run = Transaction['run'];

/**
 * Carries out a decision: all of it or nothing. An accepted proposal becomes a fact of its document, loaded
 * as a revision of its annotation, together with the entities that it cannot do without. Undoing takes back
 * exactly what accepting added.
 * @throws {ReviewError} CONFLICT where proposals or documents are not what the editor saw; CANNOT_ACCEPT
 */
export async function decide(graph: Graph, choice: Choice): Promise<Decided> {
  assertFew(choice.proposals.length);
  return graph.write(async (transaction) => {
    await transaction.run(statementFile('export/hold'));
    return decideIn(transaction, choice);
  });
}

/** Carries out a decision in a transaction of the caller's, who holds the ledger. See {@link decide}. */
export async function decideIn({ run }: Transaction, choice: Choice): Promise<Decided> {
  const { id, state, proposals, by } = choice;
  const now = new Date().toISOString();
  const byDocument = await chosen(run, state, proposals);
  const rows: { id: string; base: string | null }[] = [];
  const revised: string[] = [];
  for (const [document, ids] of byDocument) {
    const all = await readProposals(run, document);
    const accepts = state === 'ACCEPTED';
    // Rejecting a pending proposal changes no fact, nor does undoing that.
    if (!accepts && !all.some((each) => ids.has(each.id) && each.state === 'ACCEPTED')) {
      for (const each of ids) rows.push({ id: each, base: null });
      continue;
    }
    const kept = await baseOf(run, document);
    const decided = accepts ? acceptedWith(kept, all, ids) : ids;
    const text = await readText(run, document);
    await reviseDocument({ run }, { document: text, kept, all, decided, state, now });
    revised.push(document);
    for (const each of decided) rows.push({ id: each, base: accepts ? kept.baseHash : null });
  }
  await run(statementFile('review/write-decision'), {
    ...{ id, state, count: rows.length, decidedBy: by, decidedAt: now, rows },
  });
  return { count: rows.length, revised };
}

/** @throws {ReviewError} BAD_CHOICE where there are no proposals, or too many for one decision */
export function assertFew(count: number): void {
  if (count >= 1 && count <= MOST_PROPOSALS) return;
  throw new ReviewError(
    'BAD_CHOICE',
    `A decision is about 1 to ${MOST_PROPOSALS} proposals; this one is about ${count}: choose others`,
  );
}

const text = z.string().nullable();
const chosenColumns = z.array(
  z.tuple([z.string(), text, z.enum(PROPOSAL_STATES).nullable(), text, text, text]),
);

/** The chosen proposals by document. @throws {ReviewError} CONFLICT where one is not in a state to be decided */
async function chosen(
  run: Run,
  state: ProposalState,
  ids: readonly string[],
): Promise<Map<string, Set<string>>> {
  const { rows } = await run(statementFile('review/chosen'), { ids: [...new Set(ids)] });
  const byDocument = new Map<string, Set<string>>();
  const conflicts: string[] = [];
  for (const [id, document, now, summary, by, at] of chosenColumns.parse(rows)) {
    if (document === null || now === null) {
      conflicts.push(`${id} is no longer there`);
    } else if ((now === 'PENDING') === (state === 'PENDING')) {
      const who = `${by === null ? '' : ` by ${by}`}${at === null ? '' : ` at ${at}`}`;
      conflicts.push(`${id} (${summary ?? ''}) is ${now}${who}`);
    } else {
      byDocument.set(document, (byDocument.get(document) ?? new Set()).add(id));
    }
  }
  if (conflicts.length > 0) throw conflict(conflicts);
  return byDocument;
}

const MOST_LISTED = 5;

function conflict(conflicts: readonly string[]): ReviewError {
  const more = conflicts.length - MOST_LISTED;
  const listed = conflicts.slice(0, MOST_LISTED).join('; ');
  const rest = more > 0 ? `; and ${more} more` : '';
  return new ReviewError(
    'CONFLICT',
    `Nothing was decided, because proposals have changed: ${listed}${rest}. Read them again`,
  );
}
