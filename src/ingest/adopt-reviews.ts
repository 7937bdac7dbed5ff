import { z } from 'zod';
import { statementFile, type Graph, type Transaction } from '../graph/index.ts';
import { decimalKey } from '../model/index.ts';
import {
  candidateTexts,
  cutsOf,
  positionKey,
  PROPOSAL_STATES,
  toStore,
  type ExportedDecision,
  type ExportedProposals,
} from '../proposal/index.ts';
import { Preparation, type Warning } from './preparation.ts';
import { firstOf, problem, refusal, type Problem, type Refusal } from './problem.ts';
import type { Reviewed } from './read/index.ts';

type Run = Transaction['run'];

/** The most proposals that are kept until they are written, all in one transaction. */
const AT_ONCE = 2_000;

/** What became of some lines. */
interface Adopted {
  readonly proposals: number;
  readonly refused: readonly Refusal[];
  readonly warnings: readonly Warning[];
}

/**
 * Takes over what exports have of reviews: proposals of documents, in the states that editors gave them, and the
 * decisions. What editors of this graph decided or changed stays.
 */
export class Reviews {
  readonly refused: Refusal[] = [];
  /** Proposals that editors of this graph decided on in another way. */
  readonly warnings: Warning[] = [];
  /** How many proposals were new to the graph. */
  proposals = 0;
  readonly #graph: Graph;
  readonly #written: () => Promise<ReadonlySet<string>>;
  #lines: Reviewed[] = [];
  #rows = 0;

  /** @param written waits until the documents that were read are written, and tells which are loaded. */
  constructor(graph: Graph, written: () => Promise<ReadonlySet<string>>) {
    this.#graph = graph;
    this.#written = written;
  }

  /** Adds a line; its document was read before. @throws {GraphError} if lines could not be written. */
  async add(line: Reviewed): Promise<void> {
    this.#lines.push(line);
    this.#rows += 'proposals' in line ? line.proposals.list.length : line.decision.proposals.length;
    if (this.#rows >= AT_ONCE) await this.end();
  }

  /** Writes the rest. @throws {GraphError} if it could not be written. */
  async end(): Promise<void> {
    if (this.#lines.length === 0) return;
    const lines = this.#lines;
    this.#lines = [];
    this.#rows = 0;
    const loaded = await this.#written();
    const adopted = await this.#graph.write(async ({ run }) => {
      await run(statementFile('export/hold'));
      const each: Adopted[] = [];
      for (const line of lines) if ('proposals' in line) each.push(await adopt(run, line, loaded));
      const rows = lines.flatMap((line) => ('decision' in line ? [line.decision] : []));
      await adoptDecisions(run, rows);
      return each;
    });
    for (const { proposals, refused, warnings } of adopted) {
      this.proposals += proposals;
      this.refused.push(...refused);
      this.warnings.push(...warnings);
    }
  }
}

async function adoptDecisions(run: Run, decisions: readonly ExportedDecision[]): Promise<void> {
  if (decisions.length > 0) await run(statementFile('load/adopt-decisions'), { rows: decisions });
}

interface Line {
  readonly proposals: ExportedProposals;
  readonly file: string;
}

const text = z.string();
const maybe = text.nullable();
const documentColumns = z.array(z.tuple([text, text, text, maybe]));

/** Takes over the proposals of one line, or tells why not. */
async function adopt(
  run: Run,
  { proposals, file }: Line,
  loaded: ReadonlySet<string>,
): Promise<Adopted> {
  const { document, review, list } = proposals;
  const { rows } = await run(statementFile('review/document'), { document });
  const [found] = documentColumns.parse(rows);
  if (found === undefined || !loaded.has(document)) {
    const expected = 'a document of the export that could be loaded';
    return refusedFor(file, [problem('$.proposals.document', expected, document)]);
  }
  const [words, sha256] = found;
  const known = await knownOf(run, list);
  const problems = [...problemsIn(proposals, { words, sha256 }, known)];
  if (problems.length > 0) return refusedFor(file, firstOf(problems));
  if (review !== undefined) {
    const wrong = await adoptBase(run, { file, document, review, words });
    if (wrong.length > 0) return refusedFor(file, wrong);
  }
  const taken = list.filter(({ id }) => !isSettled(known.get(id)));
  await run(statementFile('load/adopt-proposals'), {
    document,
    rows: taken.map((each) => rowOf(document, each)),
  });
  const warnings = list.flatMap(({ id, state, summary }): Warning[] => {
    const here = known.get(id);
    if (here === undefined || !isSettled(here)) return [];
    if (state === 'PENDING' || here.state === state) return [];
    const message = `${id} (${summary}) is ${state} there and stays ${here.state} here`;
    return [{ file, message }];
  });
  const isNew = ({ id }: Exported) => !known.has(id);
  return { proposals: taken.filter(isNew).length, refused: [], warnings };
}

function refusedFor(file: string, problems: readonly Problem[]): Adopted {
  return { proposals: 0, refused: [refusal(file, problems)], warnings: [] };
}

type Exported = ExportedProposals['list'][number];

interface Known {
  readonly document: string;
  readonly state: (typeof PROPOSAL_STATES)[number];
  readonly isEdited: boolean;
}

const knownColumns = z.array(z.tuple([text, text, z.enum(PROPOSAL_STATES), z.boolean()]));

/** What the graph has of these proposals, by their ids. */
async function knownOf(run: Run, list: readonly Exported[]): Promise<ReadonlyMap<string, Known>> {
  const ids = list.map(({ id }) => id);
  const { rows } = await run(statementFile('load/known-proposals'), { ids });
  return new Map(
    knownColumns
      .parse(rows)
      .map(([id, document, state, isEdited]) => [id, { document, state, isEdited }]),
  );
}

/** Whether an editor of this graph decided on a proposal or wrote what it proposes. */
function isSettled(known: Known | undefined): boolean {
  return known !== undefined && (known.state !== 'PENDING' || known.isEdited);
}

/** Proposals of another document, and those of this text that quote other words than it has. */
function* problemsIn(
  { document, list }: ExportedProposals,
  { words, sha256 }: { words: string; sha256: string },
  known: ReadonlyMap<string, Known>,
): Generator<Problem> {
  for (const [at, each] of list.entries()) {
    const path = `$.proposals.list[${at}]`;
    const other = known.get(each.id)?.document ?? document;
    if (other !== document)
      yield problem(`${path}.id`, `other than that of a proposal for ${other}`, each.id);
    if (each.sha256 !== sha256) continue;
    for (const { start, end, exact } of [each, ...cutsOf(each.item)]) {
      if (words.slice(start, end) !== exact)
        yield problem(path, `words that the text has at ${start} to ${end}`, exact);
    }
  }
}

interface Base {
  readonly file: string;
  readonly document: string;
  readonly review: NonNullable<ExportedProposals['review']>;
  readonly words: string;
}

/**
 * Takes over what a document states without what editors accepted, unless this graph knows that by itself. It is
 * validated now: when editors undo, it is loaded.
 */
async function adoptBase(run: Run, { file, document, review, words }: Base): Promise<Problem[]> {
  const { base, baseHash } = review;
  const preparation = new Preparation();
  const source = { file, annotation: base, text: () => Promise.resolve({ text: words }) };
  const prepared = await preparation.of({ source: { ...source, recordedAt: {} } });
  const [refused] = preparation.refused;
  if (refused !== undefined)
    return refused.problems.map(({ path, ...rest }) => ({
      ...{ path: path.replace(/^\$/, '$.proposals.review.base'), ...rest },
    }));
  if (prepared?.contribution.document.id !== document)
    return [problem('$.proposals.review.base', `an annotation of ${document}`, base)];
  const { rows } = await run(statementFile('review/revision'), { document });
  const [[loadHash, , , reviewed] = []] = revisionColumns.parse(rows);
  if (reviewed != null && reviewed === loadHash) return [];
  const id = document.replace(/^document:/, 'review:');
  const written = { id, document, base: JSON.stringify(base), baseHash, loadHash };
  await run(statementFile('review/write-revision'), written);
  return [];
}

const revisionColumns = z.array(z.tuple([text, maybe, maybe, maybe]));

/** A proposal as it is stored. */
function rowOf(document: string, exported: Exported) {
  const { start, end, candidates, candidateCount, verdict, ...rest } = toStore(exported);
  return {
    ...rest,
    ...{ start: BigInt(start), end: BigInt(end), verdict },
    candidates: verdict === null ? null : candidateTexts(candidates),
    candidateCount: candidateCount === null ? null : BigInt(candidateCount),
    sortConfidence: decimalKey(exported.confidence),
    sortPosition: positionKey(document, start),
  };
}
