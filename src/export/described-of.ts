import type { Annotation } from '../annotation/index.ts';
import type { Contribution } from '../contribution/index.ts';
import { present } from './present.ts';
import type { Selectors } from './selectors.ts';

/** The entities and documents that a document describes, with their mentions. */
export function describedOf(
  { descriptions, mentions }: Contribution,
  selectors: Selectors,
): Pick<Annotation, 'entities' | 'references'> {
  const mentionsOf = (id: string) =>
    selectors
      .inTextOrder(mentions.filter(({ referent }) => referent === id))
      .map(([selector]) => selector);
  const entities: Annotation['entities'] = [];
  const references: Annotation['references'] = [];
  for (const row of descriptions) {
    const { referent: id, name, aliases, description, kind, title, date, url, language } = row;
    if (name !== null) {
      const known = present({ description, kind });
      entities.push({ id, name, aliases: aliases ?? [], ...known, mentions: mentionsOf(id) });
    }
    if (title !== null) {
      const known = present({ date, url, language });
      references.push({ id, title, ...known, mentions: mentionsOf(id) });
    }
  }
  return { entities, references };
}
