import { z } from 'zod';
import { dateIn } from './date.ts';
import type { Metadata, Stated } from './document.ts';

/** Most UTF-16 code units of a title or a name; longer texts are neither. */
const MOST_LENGTH = 1000;
const MOST_AUTHORS = 100;

/** Values of one field as a document states them, each with its place, the best first. */
export type Candidates = readonly (readonly [source: string, value: unknown])[];

/** The first candidate that is one line of text. */
export function statedText(candidates: Candidates): Stated<string> | undefined {
  return first(candidates, textOf);
}

/** The first candidate that names anybody: a text, or a list of texts. */
export function statedNames(candidates: Candidates): Stated<string[]> | undefined {
  return first(candidates, (value) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const names = values.slice(0, MOST_AUTHORS).flatMap((each) => textOf(each) ?? []);
    return names.length === 0 ? undefined : [...new Set(names)];
  });
}

/** The first candidate with a day. */
export function statedDate(candidates: Candidates): Stated<string> | undefined {
  return first(candidates, (value) => {
    const text = textOf(value);
    return text === undefined ? undefined : dateIn(text);
  });
}

/** The first candidate that is an absolute address of the web, without a password in it. */
export function statedUrl(candidates: Candidates): Stated<string> | undefined {
  return first(candidates, webAddress);
}

/** The first candidate that is a language tag, in its canonical form. */
export function statedLanguage(candidates: Candidates): Stated<string> | undefined {
  return first(candidates, (value) => {
    const text = textOf(value)?.replaceAll('_', '-');
    try {
      return text === undefined ? undefined : Intl.getCanonicalLocales(text)[0];
    } catch {
      return undefined;
    }
  });
}

/** Fields that have a value; those without are left out. */
export function metadataOf(fields: {
  [Field in keyof Metadata]?: Metadata[Field] | undefined;
}): Metadata {
  const { title, authors, publisher, date, created, modified, url, language } = fields;
  return {
    ...(title && { title }),
    ...(authors && { authors }),
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(created && { created }),
    ...(modified && { modified }),
    ...(url && { url }),
    ...(language && { language }),
  };
}

/** An absolute http or https address; undefined for anything else. */
export function webAddress(value: unknown, base?: string): string | undefined {
  const text = z.string().max(2048).safeParse(value).data?.trim();
  if (text === undefined || text === '' || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return undefined;
  return url.href;
}

/** Text in one line: without control characters and halves of surrogate pairs, blanks collapsed. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 20 * MOST_LENGTH) return undefined;
  const text = value
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return text === '' || text.length > MOST_LENGTH ? undefined : text;
}

function first<T>(
  candidates: Candidates,
  parse: (value: unknown) => T | undefined,
): Stated<T> | undefined {
  for (const [source, given] of candidates) {
    const value = parse(given);
    if (value !== undefined) return { value, source };
  }
  return undefined;
}
