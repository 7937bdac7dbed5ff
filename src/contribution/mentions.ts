import type { Annotation } from '../annotation/index.ts';
import { hashKey } from '../model/index.ts';
import type { MentionRow, PlacedRow } from './contribution.ts';
import type { Passages } from './passages.ts';

/** Every place where the document names an entity or another document. */
export function mentionsOf(
  { entities, references }: Annotation,
  passages: Passages,
): PlacedRow<MentionRow>[] {
  return Object.entries({ entities, references }).flatMap(([list, referents]) =>
    referents.flatMap(({ id: referent, mentions }, at) =>
      mentions.map((selector, place) => {
        const passage = passages.at(selector).id;
        const id = `mention:${hashKey('mention', passage, referent)}`;
        return { path: `$.${list}[${at}].mentions[${place}]`, row: { id, passage, referent } };
      }),
    ),
  );
}
