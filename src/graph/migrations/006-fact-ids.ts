import { z } from 'zod';
import { claimIds, hashKey, PassageIds, quoteIds } from '../../model/index.ts';
import type { Graph } from '../connect.ts';
import { statementFile } from '../statement-file.ts';
import type { Migration } from './migration.ts';

const text = z.string();
const maybe = z.string().nullable();
const documentColumns = z.array(z.tuple([text, text]));
/** The document's id and a row. */
const rowsOf = <T>(row: z.ZodType<T>) =>
  z.array(z.tuple([text, row])).transform((rows) => rows.map(([, row]) => row));

const passageRow = z.object({ id: text, start: z.int(), end: z.int(), exact: text });
const mentionRow = z.object({ id: text, passage: text, referent: text });
const figure = { value: text, low: maybe, high: maybe, bound: text, modality: text };
const renderingRow = z.object({ id: text, passage: text, statistic: text, ...figure });
const quoteRow = z.object({ id: text, passage: text, kind: text, speaker: maybe });
const claimRow = z.object({
  ...{ id: text, passage: text, subject: text, predicate: text, object: maybe, value: maybe },
  ...{ title: maybe, status: maybe, modality: text, assertedBy: text },
  ...{ validFrom: maybe, validTo: maybe },
});

const statements = {
  next: statementFile('migrate/document-after'),
  passages: statementFile('export/passages'),
  mentions: statementFile('export/mentions'),
  renderings: statementFile('export/renderings'),
  quotes: statementFile('export/quotes'),
  claims: statementFile('export/claims'),
};

/** In this order: what is found by a passage or a claim goes before it. */
const RENUMBER = ['links', 'mentions', 'renderings', 'claims', 'quotes', 'passages'] as const;

/** Derives the ids of passages, mentions, renderings, quotes and claims from words instead of offsets. */
export const factIds: Migration = {
  model: 6,
  run: async (graph) => {
    for (let after = ''; ;) {
      const found = await graph.read(statements.next, { after });
      const [document] = documentColumns.parse(found.rows);
      if (document === undefined) return;
      const [id, text] = document;
      const changes = await changesOf(graph, id, text);
      await graph.write(({ run }) =>
        Promise.all(
          RENUMBER.map((kind) =>
            run(statementFile(`migrate/renumber-${kind}`), { rows: changes[kind] }),
          ),
        ),
      );
      after = id;
    }
  },
};

async function changesOf(graph: Graph, document: string, text: string) {
  const read = async <T>(statement: string, row: z.ZodType<T>) =>
    rowsOf(row).parse((await graph.read(statement, { documents: [document] })).rows);
  const ids = new PassageIds(document, text);
  const passages = (await read(statements.passages, passageRow)).map((row) => ({
    ...row,
    to: ids.of(row),
  }));
  const passageOf = new Map(passages.map((row) => [row.id, row]));
  const placed = <T extends { passage: string }>(row: T) => {
    const { start = 0, end = 0, exact = '', to = row.passage } = passageOf.get(row.passage) ?? {};
    return { ...row, start, end, exact, passageTo: to };
  };
  const mentions = (await read(statements.mentions, mentionRow)).map(placed);
  const renderings = (await read(statements.renderings, renderingRow)).map(placed);
  const quotes = (await read(statements.quotes, quoteRow)).map(placed);
  const claims = (await read(statements.claims, claimRow)).map(placed);
  const newQuotes = quoteIds(document, quotes);
  const newClaims = claimIds(document, claims);
  const renamedClaims = claims.map(({ id }, at) => ({ id, to: newClaims[at] ?? id }));
  return {
    passages: passages.map(({ id, to }) => ({ id, to })),
    mentions: mentions.map(({ id, passage, passageTo, referent }) => ({
      ...{ id, passage },
      to: `mention:${hashKey('mention', passageTo, referent)}`,
    })),
    renderings: renderings.map((row) => {
      const { id, passage, passageTo, statistic, value, low, high, bound, modality } = row;
      const key = hashKey('rendering', statistic, passageTo, value, low, high, bound, modality);
      return { id, passage, to: `rendering:${key}` };
    }),
    quotes: quotes.map(({ id }, at) => ({ id, to: newQuotes[at] ?? id })),
    claims: renamedClaims,
    links: renamedClaims,
  };
}
