import { indexedWords, sortKey } from '../../src/words/index.ts';
import { drawDocument, entity, rowsOf, type Rows, type Shape } from '../graph/index.ts';
import type { Cell, GraphFiles } from './graph-files.ts';

/** No value: it sorts last. */
const NONE = '\uFFFF';

const startKey = ({ start }: { start: number }) => String(start).padStart(10, '0');

/** Writes the graph of a shape, document by document, so that memory does not depend on the size. */
export async function writeGraph(
  files: GraphFiles,
  shape: Shape,
  onProgress: (line: string) => void,
): Promise<void> {
  const now = new Date().toISOString();
  await writeEntities(files, shape, now);
  const step = Math.ceil(shape.documents / 20);
  for (let number = 0; number < shape.documents; number++) {
    if (number % step === 0) onProgress(`${number} of ${shape.documents} documents`);
    writeDocument(files, rowsOf(drawDocument(shape, number)), now);
    await files.drain();
  }
}

async function writeEntities(files: GraphFiles, shape: Shape, now: string): Promise<void> {
  const kinds = [
    ['people', 'person', shape.people],
    ['agencies', 'agency', shape.agencies],
    ['programs', 'program', shape.programs],
  ] as const;
  for (const [file, type, count] of kinds) {
    for (let number = 0; number < count; number++) {
      const { id, name, description, kind } = entity(type, number);
      const words = indexedWords([name]);
      files.add(file, [id, name, [], description, kind, sortKey(name), words, now]);
      await files.drain();
    }
  }
}

function writeDocument(files: GraphFiles, rows: Rows, now: string): void {
  for (const row of rows.documents) {
    const { words, sectionStarts, sectionPoints } = row;
    files.add('documents', [
      ...[row.id, row.title, row.date, row.url, 'en', row.file, row.sha256, row.text, row.loadHash],
      ...[row.sketch, row.date, row.sortTitle, words, sectionStarts, sectionPoints, now],
    ]);
  }
  for (const row of rows.mentions) {
    writePassage(files, row, null);
    files.add('mentions', [row.passage.id, row.id, row.mention]);
    const { name, description, kind, sortName } = row;
    files.add('describes', [row.document, row.id, name, [], description, kind, sortName]);
  }
  for (const row of rows.statistics) writeStatistic(files, row, now);
  for (const row of rows.quotes) writeQuote(files, row, now);
  for (const row of rows.claims) writeClaim(files, row, now);
}

function writePassage(
  files: GraphFiles,
  { passage, document }: Pick<Rows['mentions'][number], 'passage' | 'document'>,
  words: Cell,
): void {
  const { id, start, end, exact, prefix, suffix } = passage;
  files.add('passages', [id, start, end, exact, prefix, suffix, words]);
  files.add('in', [id, document]);
}

function writeStatistic(files: GraphFiles, row: Rows['statistics'][number], now: string): void {
  const { id, value, low, high, bound, passage, document } = row;
  writePassage(files, row, indexedWords([passage.exact]));
  files.add('statistics', [
    ...[id, value, low, high, bound, row.unit, row.measure, row.population, row.from, row.to],
    ...[row.sortValue, row.sortLow, row.sortHigh, row.from, row.to],
    ...[row.sortMeasure, row.measureKey, row.quantityKey, now],
  ]);
  files.add('renderedIn', [id, passage.id, row.rendering, value, low, high, bound, 'ASSERTED']);
  files.add('reportedIn', [id, document]);
  files.add('reportedBy', [id, row.reportedBy, [document]]);
  files.add('statisticAbout', [id, row.about]);
}

function writeQuote(files: GraphFiles, row: Rows['quotes'][number], now: string): void {
  const { id, text, date, speaker, passage } = row;
  writePassage(files, row, null);
  const words = indexedWords([text]);
  files.add('quotes', [id, 'DIRECT', text, date, speaker, date, startKey(passage), words, now]);
  files.add('quotedIn', [id, passage.id]);
  files.add('spokenBy', [id, speaker]);
  files.add('quoteAbout', [id, row.about]);
  for (const statistic of row.cites) files.add('cites', [id, statistic]);
}

function writeClaim(files: GraphFiles, row: Rows['claims'][number], now: string): void {
  const { id, predicate, title, from, subject, object, passage } = row;
  const status = predicate === 'HELD' ? 'PRESENT' : null;
  writePassage(files, row, indexedWords([passage.exact]));
  files.add('claims', [
    ...[id, predicate, title, status, 'ASSERTED', from, now, from ?? NONE, startKey(passage)],
    row.statementKey,
  ]);
  files.add('statedIn', [id, passage.id]);
  files.add('subject', [id, subject]);
  files.add('object', [id, object]);
  files.add('assertedBy', [id, row.document]);
  switch (predicate) {
    case 'HELD': {
      const own = [row.position, title, status, from, from ?? NONE, row.sortTitle, [id]];
      files.add('held', [subject, object, ...own]);
      return;
    }
    case 'PART_OF':
      files.add('partOf', [subject, object, [id]]);
      return;
    case 'ADMINISTERS':
      files.add('administers', [subject, object, [id]]);
      return;
    case 'AUTHORED':
      files.add('authored', [subject, object, [id]]);
      return;
    case 'PUBLISHED':
      files.add('published', [subject, object, [id]]);
      return;
    default: {
      const impossible: never = predicate;
      return impossible;
    }
  }
}
