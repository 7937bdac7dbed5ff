import { contextOf, sketchOf } from '../../src/contribution/index.ts';
import {
  figureKeys,
  hashKey,
  PassageIds,
  quantityKeys,
  sha256,
  statementKey,
} from '../../src/model/index.ts';
import { indexedDocument, NO_SORT_KEY, sortKey } from '../../src/words/index.ts';
import type { DrawnDocument, Span } from './drawn.ts';

/** What a document brings into the graph, as the statements of bench/graph/cypher/ take it. */
export function rowsOf({ id: document, title, date, text, ...said }: DrawnDocument) {
  const ids = new PassageIds(document, text);
  const passage = ({ start, end }: Span) => {
    const exact = text.slice(start, end);
    const id = ids.of({ start, end });
    return { id, start, end, exact, ...contextOf(text, start, end) };
  };
  const url = `https://reports.example/${document.slice('document:'.length)}`;
  const file = `${document.slice('document:'.length)}.md`;
  const sha = sha256(text);
  return {
    documents: [
      {
        id: document,
        title,
        date,
        url,
        file,
        text,
        sha256: sha,
        loadHash: sha,
        sketch: sketchOf(text),
        sortTitle: sortKey(title),
        ...indexedDocument(title, text),
      },
    ],
    mentions: said.entities.map(({ span, kind, ...entity }) => {
      const at = passage(span);
      const mention = `mention:${hashKey(at.id, entity.id)}`;
      return { ...entity, kind, document, passage: at, mention, sortName: sortKey(entity.name) };
    }),
    statistics: said.statistics.map(({ span, ...row }) => {
      const at = passage(span);
      const rendering = `rendering:${hashKey(row.id, at.id)}`;
      const sortMeasure = sortKey(row.measure);
      const { from: periodFrom, to: periodTo } = row;
      const keys = quantityKeys({ ...row, periodFrom, periodTo, place: null });
      return { ...row, document, passage: at, rendering, ...figureKeys(row), sortMeasure, ...keys };
    }),
    quotes: said.quotes.map(({ span, ...row }) => {
      const at = passage(span);
      return { ...row, document, date, passage: at, text: at.exact };
    }),
    claims: said.claims.map(({ span, ...row }) => {
      const at = passage(span);
      const id = `claim:${hashKey(at.id, row.subject, row.predicate, row.object)}`;
      const sortTitle = row.title === null ? NO_SORT_KEY : sortKey(row.title);
      const position = id.replace('claim', 'position');
      const key = statementKey({ ...row, value: null });
      return { ...row, id, document, passage: at, position, sortTitle, statementKey: key };
    }),
  };
}

export type Rows = ReturnType<typeof rowsOf>;
