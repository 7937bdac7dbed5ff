import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Config } from '../config.ts';
import { runReading, type Graph } from '../graph/index.ts';
import type { ProposalState, StoredProposal } from '../review/index.ts';
import { withGraph } from './connection.ts';
import { failureOf, type Outcome } from './outcome.ts';
import { say, warn } from './output.ts';
import { userName } from './user-name.ts';

export interface ReviewOptions {
  /** Whether decided proposals are listed too. */
  all: boolean;
  /** The least confidence of what is listed. */
  minConfidence: number;
}

const HELP =
  'accept, reject or undo, then numbers: "accept 1 3-5", "reject 2", "undo all"; "choose 4 a" for candidate a of 4; "quit"';

/** `footnote review <document>`: lists proposals, then carries out the decisions on standard input. */
export async function review(
  config: Config,
  document: string,
  { all, minConfidence }: ReviewOptions,
): Promise<Outcome> {
  const { readProposals, readText } = await import('../review/index.ts');
  return withGraph(config, async (graph) => {
    const run = runReading(graph);
    await readText(run, document);
    const proposals = await readProposals(run, document);
    const listed = proposals.filter(
      ({ state, confidence }) =>
        (all || state === 'PENDING') && Number(confidence) >= minConfidence,
    );
    for (const [at, proposal] of listed.entries()) sayProposal(at + 1, proposal);
    const pending = proposals.filter(({ state }) => state === 'PENDING').length;
    say(
      `${document}: ${listed.length} listed of ${proposals.length} proposals, ${pending} pending`,
    );
    const read = () => readProposals(run, document);
    const pendingNow = async () => {
      const now = await read();
      return new Set(now.filter(({ state }) => state === 'PENDING').map(({ id }) => id));
    };
    return decideByLines({ graph, listed, read, pendingNow });
  });
}

function sayProposal(number: number, proposal: StoredProposal): void {
  const { kind, state, summary, confidence, rule, engine } = proposal;
  const { prefix, exact, suffix, alternatives, decidedBy } = proposal;
  const decided =
    state === 'PENDING' ? '' : ` ${state}${decidedBy === null ? '' : ` by ${decidedBy}`}`;
  const indent = ' '.repeat(5);
  say(`${String(number).padStart(3)}  ${kind} ${confidence}${decided}  ${summary}`);
  say(`${indent}… ${`${prefix}[${exact}]${suffix}`.replace(/\s+/g, ' ')} …`);
  if (alternatives.length > 0) say(`${indent}or: ${alternatives.join('; ')}`);
  sayCandidates(indent, proposal);
  say(`${indent}${rule}, ${engine}`);
}

/** What a proposed entity may be, each candidate with a letter. */
function sayCandidates(indent: string, { candidates, candidateCount }: StoredProposal): void {
  for (const [at, { identifier, name, description, authority, reason }] of candidates.entries()) {
    const what = description === null ? '' : `, ${description}`;
    const where = authority === null ? ' in the graph' : '';
    say(`${indent}${letterOf(at)}) ${name}${what} (${identifier}${where}): ${reason}`);
  }
  const more = (candidateCount ?? 0) - candidates.length;
  if (more > 0) say(`${indent}and ${more} more candidates`);
}

/** `a` of the first candidate; there are at most 20. */
function letterOf(at: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + at);
}

/** A line that is no decision, or names proposals that are not listed. */
class BadLine extends Error {
  override name = 'BadLine';
}

interface Session {
  readonly graph: Graph;
  /** Line 1 of the list is the first. */
  readonly listed: readonly StoredProposal[];
  /** All proposals of the document as they are at this moment. */
  readonly read: () => Promise<readonly StoredProposal[]>;
  /** The ids of the proposals that are pending at this moment. */
  readonly pendingNow: () => Promise<ReadonlySet<string>>;
}

/** Carries out one decision for each line; one that is refused does not stop the others. */
async function decideByLines(session: Session): Promise<Outcome> {
  const { stdin } = process;
  if (stdin.isTTY) say(`Decide by ${HELP}`);
  let outcome: Outcome = 'ok';
  for await (const line of createInterface({ input: stdin })) {
    if (line.trim() === 'quit') break;
    if (line.trim() === '') continue;
    try {
      await decideLine(session, line);
    } catch (thrown) {
      warn(failureOf(thrown).sentence);
      outcome = 'failed';
    }
  }
  return outcome;
}

const STATES: Readonly<Record<string, ProposalState>> = {
  accept: 'ACCEPTED',
  reject: 'REJECTED',
  undo: 'PENDING',
};
const SAID = { ACCEPTED: 'Accepted', REJECTED: 'Rejected', PENDING: 'Undid' } as const;

async function decideLine(session: Session, line: string): Promise<void> {
  const { graph, listed, pendingNow } = session;
  if (/^\s*choose\s/.test(line)) return chooseByLine(session, line);
  const { decide } = await import('../review/index.ts');
  const [word = '', ...numbers] = line.trim().split(/[\s,]+/);
  const state = STATES[word];
  if (state === undefined || numbers.length === 0)
    throw new BadLine(`Expected ${HELP}; got ${JSON.stringify(line)}`);
  const chosen = numbers[0] === 'all' ? listed : numbers.flatMap((each) => numbered(listed, each));
  // "all" leaves out what is so already.
  const pending = numbers[0] === 'all' ? await pendingNow() : null;
  const proposals = chosen
    .map(({ id }) => id)
    .filter((id) => pending === null || pending.has(id) !== (state === 'PENDING'));
  if (proposals.length === 0) throw new BadLine(`Nothing is left to ${word}`);
  const { count } = await decide(graph, {
    id: `decision:${randomUUID()}`,
    state,
    proposals,
    by: userName(),
  });
  const chosenOnly = new Set(proposals).size;
  const needed = count - chosenOnly;
  say(
    `${SAID[state]} ${count}${needed > 0 ? `: ${chosenOnly}, and ${needed} needed by them` : ''}`,
  );
}

/** `choose 5 a`: which candidate a proposed entity is. */
async function chooseByLine({ graph, listed, read }: Session, line: string): Promise<void> {
  const { chooseCandidate } = await import('../review/index.ts');
  const [, number = '', letter = ''] = /^\s*choose\s+(\d+)\s*([a-z])\s*$/.exec(line) ?? [];
  if (number === '')
    throw new BadLine(`Expected a line like "choose 5 a"; got ${JSON.stringify(line)}`);
  const [proposal] = numbered(listed, number);
  const chosen = proposal?.candidates[letter.charCodeAt(0) - 'a'.charCodeAt(0)];
  if (proposal === undefined || chosen === undefined)
    throw new BadLine(
      `Expected the letter of a candidate of ${number}; got ${JSON.stringify(letter)}`,
    );
  const { id } = proposal;
  // Another candidate of the same may have been chosen before.
  const now = (await read()).find((each) => each.id === id);
  const { identifier: candidate } = chosen;
  const expectedItem = now?.item ?? proposal.item;
  await chooseCandidate(graph, { id, candidate, expectedItem, by: userName() });
  say(`Chosen: ${chosen.name} (${candidate}). It is accepted by "accept ${number}"`);
}

/** The proposals of a number, or of a range like `3-5`. */
function numbered(listed: readonly StoredProposal[], text: string): StoredProposal[] {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  const found = listed.slice(from - 1, to);
  if (first === undefined || from < 1 || from > to || found.length !== to - from + 1)
    throw new BadLine(`Expected numbers from 1 to ${listed.length}; got ${JSON.stringify(text)}`);
  return found;
}
