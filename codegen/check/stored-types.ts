import { complaint, typeNamed } from '../cypher/index.ts';
import type { Ground } from './ground.ts';
import { typesNamed } from './storage.ts';

/** A relationship named like a type that is stored as one is of that relationship's type everywhere. */
export function checkStoredTypes({ entries, stored }: Ground): string[] {
  return [...entries.values()].flatMap((entry) =>
    entry.words.flatMap(({ names, token }) => {
      const type = typeNamed(token.text);
      const own = stored.get(type);
      if (names !== '[' || own === undefined) return [];
      return typesNamed(entry, token.text)
        .filter((each) => each !== own)
        .map((each) =>
          complaint(
            { file: entry.block.file, line: token.line },
            `[${token.text}:${each}] is named like ${type}, which is stored as [:${own}].`,
          ),
        );
    }),
  );
}
