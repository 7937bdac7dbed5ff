import { z } from 'zod';
import { runReading, statementFile, type Graph } from '../graph/index.ts';
import { contextOf } from '../contribution/index.ts';
import { pageOfDocuments } from '../export/index.ts';
import { PassageIds, sha256 } from '../model/index.ts';
import { CHECK_LIMITS, Violation } from './violation.ts';

const texts = statementFile('check/texts');
const passages = statementFile('check/passages');
const textColumns = z.array(z.tuple([z.string(), z.string(), z.string()]));
const text = z.string();
const passageColumns = z.array(z.tuple([text, text, z.int(), z.int(), text, text, text]));

/** Compares each passage with its text. Cypher cannot: it does not count UTF-16 code units. */
export async function* brokenPassages(graph: Graph): AsyncGenerator<Violation> {
  const run = runReading(graph, CHECK_LIMITS);
  let ids = await pageOfDocuments(run, '');
  while (ids.length > 0) {
    const { rows } = await run(texts, { documents: ids });
    const documents = textColumns.parse(rows);
    for (const [id, text, digest] of documents) {
      if (sha256(text) !== digest) {
        yield new Violation('a text has the SHA-256 of its document', id, sha256(text));
      }
    }
    yield* brokenIn(graph, new Map(documents.map(([id, text]) => [id, text])));
    ids = await pageOfDocuments(run, ids.at(-1) ?? '');
  }
}

async function* brokenIn(
  graph: Graph,
  textOf: ReadonlyMap<string, string>,
): AsyncGenerator<Violation> {
  const documents = [...textOf.keys()];
  const ids = new Map([...textOf].map(([id, text]) => [id, new PassageIds(id, text)]));
  const { rows } = await graph.read(passages, { documents }, CHECK_LIMITS);
  for (const [document, id, start, end, exact, prefix, suffix] of passageColumns.parse(rows)) {
    const text = textOf.get(document) ?? '';
    const found = text.slice(start, end);
    if (found !== exact) yield new Violation('a passage is the text at its offsets', id, found);
    const context = contextOf(text, start, end);
    if (context.prefix !== prefix || context.suffix !== suffix) {
      yield new Violation('a passage has the text before and after it', id, context);
    }
    if (ids.get(document)?.of({ start, end }) !== id) {
      yield new Violation('the id of a passage is made of its document and words', id, found);
    }
  }
}
