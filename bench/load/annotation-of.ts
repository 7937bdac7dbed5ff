import { sha256 } from '../../src/model/index.ts';
import type { DrawnDocument, Span } from '../graph/index.ts';

/** The annotation of a generated document, as a person would write it. */
export function annotationOf({ id, title, date, text, ...said }: DrawnDocument, file: string) {
  const at = ({ start, end }: Span) => ({ start, end, exact: text.slice(start, end) });
  const by = (predicate: 'PUBLISHED' | 'AUTHORED') =>
    said.claims
      .filter((claim) => claim.predicate === predicate)
      .map(({ subject, span }) => ({ id: subject, passage: at(span) }));
  const [publisher] = by('PUBLISHED');
  return {
    document: {
      id,
      file,
      sha256: sha256(text),
      title,
      date,
      language: 'en',
      url: `https://reports.example/${id.slice('document:'.length)}`,
      publisher,
      authors: by('AUTHORED'),
    },
    entities: said.entities.map(({ span, kind, ...entity }) => ({
      ...entity,
      ...(kind === null ? {} : { kind }),
      mentions: [at(span)],
    })),
    statistics: said.statistics.map(({ id: key, from, to, about, reportedBy, span, ...rest }) => {
      const { value, low, high, bound, unit, measure, population } = rest;
      const figure = { value, ...(low === null || high === null ? {} : { low, high }), bound };
      return {
        key: keyOf(key),
        ...figure,
        unit,
        measure,
        population,
        period: { from, to },
        about: [about],
        reportedBy: [reportedBy],
        renderings: [{ ...at(span), ...figure }],
      };
    }),
    quotes: said.quotes.map(({ speaker, about, cites, span }) => ({
      kind: 'DIRECT',
      speaker,
      passage: at(span),
      about: [about],
      cites: cites.map(keyOf),
    })),
    claims: said.claims
      .filter(({ predicate }) => predicate !== 'PUBLISHED' && predicate !== 'AUTHORED')
      .map(({ subject, predicate, object, title: office, from, span }) => ({
        subject,
        predicate,
        object,
        ...(office === null ? {} : { title: office, status: 'PRESENT' }),
        ...(from === null ? {} : { validFrom: from }),
        assertedBy: id,
        passage: at(span),
      })),
  };
}

function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
