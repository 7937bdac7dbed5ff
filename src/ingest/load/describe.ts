import { z } from 'zod';
import { indexedDocument, indexedWords } from '../../words/index.ts';
import type { Transaction } from '../../graph/index.ts';
import { typeOfId } from '../../model/index.ts';
import type { DescriptionRow } from '../../contribution/index.ts';
import { given, statements } from './statements.ts';

const idColumn = z.tuple([z.string()]);
/** An id and its names; null where nothing is said of it any more. */
const nameColumns = z.array(z.tuple([z.string(), z.array(z.string().nullable()).nullable()]));

/**
 * Sets the properties of entities, and of documents without their text, from all their descriptions.
 * @param changed ids of referents that lost a description.
 * @param added descriptions that are new.
 * @param at ISO 8601, for those whose properties change.
 */
export async function describe(
  { run }: Transaction,
  changed: readonly string[],
  added: readonly DescriptionRow[],
  at: string,
): Promise<void> {
  const differing = await differingBy(run, added);
  const ids = [...new Set([...changed, ...differing])];
  const documents = ids.filter((id) => typeOfId(id) === 'document');
  const entities = ids.filter((id) => typeOfId(id) !== 'document');
  const described = await Promise.all([
    entities.length > 0
      ? run(statements.describeEntities, given({ ids: entities, at }))
      : undefined,
    documents.length > 0
      ? run(statements.describeDocuments, given({ ids: documents, at }))
      : undefined,
  ]);
  const rows = described.flatMap((found) => nameColumns.parse(found?.rows ?? []).map(wordsRow));
  if (rows.length > 0) await run(statements.words, given({ rows }));
}

function wordsRow([id, found]: z.infer<typeof nameColumns>[number]) {
  const names = (found ?? []).filter((name) => name !== null);
  const [title = ''] = names;
  const isDocument = typeOfId(id) === 'document';
  return { id, words: isDocument ? indexedDocument(title, null).words : indexedWords(names) };
}

/** The ids of referents whose properties these descriptions may change. */
async function differingBy(
  run: Transaction['run'],
  added: readonly DescriptionRow[],
): Promise<string[]> {
  // Documents of one source describe the same entities in the same words.
  const rows = [...new Map(added.map((row) => [JSON.stringify(row), row])).values()];
  if (rows.length === 0) return [];
  const found = await run(statements.differing, given({ rows }));
  return z.array(idColumn).parse(found.rows).flat();
}
