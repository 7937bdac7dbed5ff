import { addressOf, idOfFact, namesOf, type Fact } from './facts.ts';
import type { SelectedDocument } from './selection.ts';

/** The columns of a table of facts. Lists are separated by a space, names in them by a semicolon. */
export const COLUMNS = [
  'kind',
  'id',
  'address',
  'exact',
  'start',
  'end',
  'modality',
  'said_by',
  'said_by_name',
  'subject',
  'subject_name',
  'predicate',
  'object',
  'object_name',
  'text',
  'value',
  'low',
  'high',
  'bound',
  'unit',
  'measure',
  'population',
  'place',
  'from',
  'to',
  'about',
  'document',
  'document_title',
  'document_date',
  'document_url',
  'recorded_at',
] as const;

export type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** One row for each fact of a document: its exact words, offsets in UTF-16 code units, and address. */
export function rowsOf({ stored, facts }: SelectedDocument, base: string): Row[] {
  const { document } = stored.contribution;
  const nameOf = namesOf(stored.contribution);
  return facts.map((fact) => ({
    kind: fact.kind,
    id: idOfFact(fact),
    address: addressOf(base, idOfFact(fact)),
    exact: fact.passage.exact,
    start: fact.passage.start,
    end: fact.passage.end,
    ...rowOf(fact, nameOf),
    document: document.id,
    document_title: document.title,
    document_date: document.date,
    document_url: document.url,
  }));
}

function rowOf(fact: Fact, nameOf: (id: string) => string): Row {
  switch (fact.kind) {
    case 'CLAIM': {
      const { claim, recordedAt } = fact;
      return {
        modality: claim.modality,
        said_by: claim.assertedBy,
        said_by_name: nameOf(claim.assertedBy),
        subject: claim.subject,
        subject_name: nameOf(claim.subject),
        predicate: claim.predicate,
        object: claim.object,
        object_name: claim.object === null ? null : nameOf(claim.object),
        text: claim.title ?? claim.value,
        from: claim.validFrom,
        to: claim.validTo,
        recorded_at: recordedAt,
      };
    }
    case 'QUOTE': {
      const { kind, speaker, text, about } = fact.quote;
      return {
        kind: `${kind}_QUOTE`,
        said_by: speaker,
        said_by_name: speaker === null ? null : nameOf(speaker),
        text,
        about: about.join(' '),
      };
    }
    case 'FIGURE': {
      const { statistic, rendering } = fact;
      return {
        modality: rendering.modality,
        said_by: statistic.reportedBy.join(' '),
        said_by_name: statistic.reportedBy.map(nameOf).join('; '),
        value: rendering.value,
        low: rendering.low,
        high: rendering.high,
        bound: rendering.bound,
        unit: statistic.unit,
        measure: statistic.measure,
        population: statistic.population,
        place: statistic.place,
        from: statistic.periodFrom,
        to: statistic.periodTo,
        about: statistic.about.join(' '),
      };
    }
    default:
      return fact satisfies never;
  }
}
