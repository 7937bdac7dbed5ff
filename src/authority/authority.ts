import { z } from 'zod';
import { identifier } from '../model/index.ts';
import { AuthorityError } from './errors.ts';

/** The types of entities that authorities list. */
export const ENTRY_TYPES = ['person', 'agency', 'program', 'place'] as const;

/** Offices of the legislature and the executive, as unitedstates/congress-legislators calls them. */
export const ROLES = ['sen', 'rep', 'prez', 'viceprez'] as const;
export type Role = (typeof ROLES)[number];

const day = z.iso.date();

/** A stretch of an office. A list that does not date its terms says the last one alone, without days. */
const term = z.strictObject({
  role: z.enum(ROLES),
  /** Of the United States, in two letters. */
  state: z.string().optional(),
  party: z.string().optional(),
  from: day.optional(),
  to: day.optional(),
});
export type Term = z.infer<typeof term>;

/** What an authority says of one person, agency, program or place. */
export const entry = z.strictObject({
  id: identifier,
  type: z.enum(ENTRY_TYPES),
  /** Full names; the first is the one to show. */
  names: z.array(z.string().min(1)).min(1),
  /** Names that many others have too, and that count only beside a full name. */
  acronyms: z.array(z.string().min(1)).optional(),
  /** Who or what it is, in a few words. */
  description: z.string().min(1).optional(),
  /** Further identifiers of the same. */
  also: z.array(identifier).optional(),
  /** Of a person: the family name, given names and nicknames, and the offices. */
  surname: z.string().optional(),
  given: z.array(z.string()).optional(),
  terms: z.array(term).optional(),
  /** Of a place: what it is, and the id of the country or region that it lies in. */
  level: z.enum(['continent', 'country', 'region', 'city']).optional(),
  within: identifier.optional(),
});
export type Entry = z.infer<typeof entry>;

/** What is known of a list as a whole. */
export const header = z.strictObject({
  /** A short name, by which the list is removed: letters, digits and hyphens. */
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'a name like "congress"' }),
  title: z.string().min(1),
  source: z.string().min(1),
  licence: z.string().min(1),
  /** The day of the list, where it is known. */
  date: day.optional(),
});
export type Header = z.infer<typeof header>;

/** A list of people, agencies, programs or places with their identifiers, made by others. */
export interface Authority extends Header {
  readonly entries: readonly Entry[];
}

/** JSON Lines: the header, then an entry in each line. */
export function writeAuthority({ entries, ...head }: Authority): string {
  return [head, ...entries].map((each) => `${JSON.stringify(each)}\n`).join('');
}

/** The first line of what {@link writeAuthority} writes. @throws {AuthorityError} */
export function readHeader(text: string, file: string): Header {
  const end = text.indexOf('\n');
  return parsed(header, end < 0 ? text : text.slice(0, end), file, 1);
}

/** Reads what {@link writeAuthority} wrote. @throws {AuthorityError} naming file and line */
export function readAuthority(text: string, file: string): Authority {
  const lines = text.split('\n');
  const entries = lines
    .slice(1)
    .flatMap((line, at) => (line === '' ? [] : [parsed(entry, line, file, at + 2)]));
  return { ...readHeader(text, file), entries };
}

function parsed<T>(schema: z.ZodType<T>, line: string, file: string, number: number): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  const where = issue === undefined ? '' : ` at ${issue.path.join('.') || 'the line itself'}`;
  throw new AuthorityError(
    'BAD_AUTHORITY',
    `${file}, line ${number}: expected ${issue?.message ?? 'JSON of an authority'}${where}`,
  );
}
