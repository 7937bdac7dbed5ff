import { stringify } from 'csv-stringify/sync';
import { addressOf, idOfFact, namesOf, type Fact, type SelectedDocument } from './facts.ts';

const COLUMNS = [
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

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it as such. */
const FORMAT = {
  record_delimiter: '\r\n',
  columns: [...COLUMNS],
  // A spreadsheet would run a cell that begins with =, +, - or @.
  escape_formulas: true,
} as const;

/** One row for each fact: its exact words, offsets and address. Lists are separated by a space. */
export async function* csv(
  documents: AsyncIterable<SelectedDocument>,
  base: string,
): AsyncGenerator<string> {
  yield `\ufeff${stringify([], { ...FORMAT, header: true })}`;
  for await (const { stored, facts } of documents) {
    const { document } = stored.contribution;
    const nameOf = namesOf(stored.contribution);
    const rows = facts.map((fact) => ({
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
    if (rows.length > 0) yield stringify(rows, FORMAT);
  }
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
