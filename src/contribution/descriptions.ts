import type { Annotation } from '../annotation/index.ts';
import { href } from './href.ts';
import type { DescriptionRow } from './contribution.ts';

const NOTHING = {
  name: null,
  aliases: null,
  description: null,
  kind: null,
  title: null,
  date: null,
  url: null,
  language: null,
};

/** What the document says of each entity, and of each document that it refers to. */
export function descriptionsOf({ entities, references }: Annotation): DescriptionRow[] {
  return [
    ...entities.map(({ id, name, aliases, description = null, kind = null }) => ({
      ...NOTHING,
      referent: id,
      name,
      aliases: [...new Set(aliases)].sort(),
      description,
      kind,
    })),
    ...references.map(({ id, title, date = null, url, language = null }) => ({
      ...NOTHING,
      referent: id,
      title,
      date,
      url: href(url),
      language,
    })),
  ];
}
