import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Metadata } from '../document.ts';
import {
  metadataOf,
  statedDate,
  statedLanguage,
  statedNames,
  statedText,
  statedUrl,
  type Candidates,
} from '../metadata.ts';

const MOST_LENGTH = 64 * 1024;

/** Names that people give the fields in front matter, the surest first. */
const KEYS = {
  title: ['title'],
  authors: ['authors', 'author', 'byline'],
  publisher: ['publisher', 'site', 'publication'],
  date: ['date', 'published', 'date_published', 'publishdate', 'pubdate'],
  modified: ['modified', 'updated', 'lastmod', 'last_modified'],
  url: ['url', 'canonical_url', 'canonical', 'source', 'link'],
  language: ['language', 'lang'],
} as const;

const name = z.object({ name: z.string() }).transform((person) => person.name);
const fields = z.record(z.string(), z.unknown());

/**
 * Metadata that YAML front matter states. All of its scalars are taken as they are written, so that
 * neither dates nor numbers change.
 * @returns undefined where it is no YAML mapping.
 */
export function frontMatter(yaml: string): Metadata | undefined {
  if (yaml.length > MOST_LENGTH) return undefined;
  const parsed = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  if (parsed.errors.length > 0) return undefined;
  const given = fields.safeParse(valueOf(parsed)).data;
  if (given === undefined) return undefined;
  const byKey = new Map(Object.entries(given).map(([key, value]) => [key.toLowerCase(), value]));
  const of = (keys: readonly string[]): Candidates =>
    keys.map((key) => [`front matter ${key}`, plain(byKey.get(key))]);
  return metadataOf({
    title: statedText(of(KEYS.title)),
    authors: statedNames(of(KEYS.authors)),
    publisher: statedText(of(KEYS.publisher)),
    date: statedDate(of(KEYS.date)),
    modified: statedDate(of(KEYS.modified)),
    url: statedUrl(of(KEYS.url)),
    language: statedLanguage(of(KEYS.language)),
  });
}

function valueOf(parsed: ReturnType<typeof parseDocument>): unknown {
  try {
    return parsed.toJS({ maxAliasCount: 10 });
  } catch {
    // Aliases that multiply.
    return undefined;
  }
}

/** `{ name: … }` as its name, alone or in a list. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => name.safeParse(each).data ?? each);
  return name.safeParse(value).data ?? value;
}
