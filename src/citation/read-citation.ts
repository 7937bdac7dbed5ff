import { z } from 'zod';
import {
  claimRow,
  documentRow,
  passageRow,
  quoteRow,
  renderingRow,
  statisticRow,
  type PassageRow,
} from '../contribution/index.ts';
import { idOfFact, type Cited, type Fact } from '../export/index.ts';
import { statementFile, type Params, type Rows } from '../graph/index.ts';
import { typeOfId } from '../model/index.ts';

/**
 * A passage, quote, figure or claim with all that a citation of it says. Its passages are in the order of their
 * ids: a figure has one for each wording, and a passage is cited for everything that it states.
 */
export interface Citation extends Cited {
  /** Whether a figure has more wordings than were read. */
  readonly hasMore: boolean;
  /** What its facts said until they were corrected, the latest first. */
  readonly corrections: readonly Correction[];
}

const correctionRow = z.object({
  /** The id of the fact. */
  fact: z.string(),
  /** When the graph changed: ISO 8601. */
  at: z.string(),
  action: z.enum(['CHANGED', 'REMOVED']),
  /** What the fact says since then; of a removed one, what it said. */
  summary: z.string(),
  /** What it said until then. */
  said: z.string(),
  /** The id of the document that stated it. */
  documentId: z.string(),
});

/** What a fact said until a load changed or removed it. */
export type Correction = z.infer<typeof correctionRow>;

/** Corrections that a citation lists. */
const MOST_CORRECTIONS = 20n;

/** Runs one statement that only reads. */
export type Read = (statement: string, parameters: Params) => Promise<Rows>;

/** Wordings of one figure that a citation lists. */
const MOST_PASSAGES = 100;

const name = z.tuple([z.string(), z.string()]);

const passageColumns = z.tuple([
  passageRow,
  documentRow.omit({ text: true }),
  z.array(name),
  name.nullable(),
]);

const fact = z.union([
  z.object({ claim: claimRow.extend({ recordedAt: z.string() }) }),
  z.object({ quote: quoteRow }),
  z.object({ statistic: statisticRow, rendering: renderingRow }),
]);

const factColumns = z.tuple([z.string(), fact, z.array(name)]);

const statements = {
  passages: statementFile('citation/passages'),
  facts: statementFile('citation/facts'),
  corrections: statementFile('citation/corrections'),
} as const;

/**
 * Reads what a citation of an id says, by three statements.
 * @returns undefined if nothing in the graph has this id; `readCorrections` tells whether something had.
 */
export async function readCitation(read: Read, id: string): Promise<Citation | undefined> {
  const first = BigInt(MOST_PASSAGES + 1);
  const found = await read(statements.passages, { id, first });
  const columns = z.array(passageColumns).parse(found.rows);
  if (columns.length === 0) return undefined;
  const cited = columns.slice(0, MOST_PASSAGES);
  const stated = await read(statements.facts, { passages: cited.map(([{ id }]) => id) });
  const rows = z.array(factColumns).parse(stated.rows);
  const names = new Map(rows.flatMap(([, , named]) => named));
  for (const [, document] of cited) names.set(document.id, document.title);
  const passages = cited.map(([passage, document, authors, publisher]) => ({
    passage,
    document,
    authors: authors.map(([, author]) => author),
    publisher: publisher === null ? null : publisher[1],
    facts: rows
      .filter(([at]) => at === passage.id)
      .map(([, row]) => factOf(row, passage))
      .filter((each) => typeOfId(id) === 'passage' || idOfFact(each) === id)
      .sort((one, other) => (idOfFact(one) < idOfFact(other) ? -1 : 1)),
  }));
  const ids = [id, ...passages.flatMap(({ facts }) => facts.map(idOfFact))];
  return {
    id,
    passages,
    corrections: await readCorrections(read, [...new Set(ids)]),
    hasMore: columns.length > MOST_PASSAGES,
    nameOf: (named) => names.get(named) ?? named,
  };
}

/** What facts said until they were corrected or removed, the latest first. */
export async function readCorrections(read: Read, facts: readonly string[]): Promise<Correction[]> {
  const { rows } = await read(statements.corrections, { facts, first: MOST_CORRECTIONS });
  return z
    .array(z.tuple([correctionRow]))
    .parse(rows)
    .map(([correction]) => correction);
}

function factOf(row: z.infer<typeof fact>, passage: PassageRow): Fact {
  if ('claim' in row) {
    const { recordedAt } = row.claim;
    return { kind: 'CLAIM', passage, claim: row.claim, recordedAt };
  }
  if ('quote' in row) return { kind: 'QUOTE', passage, quote: row.quote };
  return { kind: 'FIGURE', passage, statistic: row.statistic, rendering: row.rendering };
}
