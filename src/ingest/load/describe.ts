import { z } from 'zod';
import type { Transaction } from '../../graph/index.ts';
import { typeOfId } from '../../model/index.ts';
import type { DescriptionRow } from '../../contribution/index.ts';
import { given, statements } from './statements.ts';

const idColumn = z.tuple([z.string()]);

/**
 * Brings the properties of entities and of documents without their text in line with all that is
 * said of them.
 * @param anew those of whom something was said that no longer is.
 * @param said what is said for the first time.
 */
export async function describe(
  { run }: Transaction,
  anew: readonly string[],
  said: readonly DescriptionRow[],
): Promise<void> {
  const differing = await differingBy(run, said);
  const ids = [...new Set([...anew, ...differing])];
  const documents = ids.filter((id) => typeOfId(id) === 'document');
  const entities = ids.filter((id) => typeOfId(id) !== 'document');
  await Promise.all([
    entities.length > 0 ? run(statements.describeEntities, given({ ids: entities })) : undefined,
    documents.length > 0 ? run(statements.describeDocuments, given({ ids: documents })) : undefined,
  ]);
}

async function differingBy(
  run: Transaction['run'],
  said: readonly DescriptionRow[],
): Promise<string[]> {
  // Documents of one source say the same of the same entity again and again.
  const rows = [...new Map(said.map((row) => [JSON.stringify(row), row])).values()];
  if (rows.length === 0) return [];
  const found = await run(statements.differing, given({ rows }));
  return z.array(idColumn).parse(found.rows).flat();
}
