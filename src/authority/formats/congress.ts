import { z } from 'zod';
import { ROLES, type Entry, type Term } from '../authority.ts';
import { distinct, type Line } from './table.ts';

const people = z.array(
  z.object({
    id: z.object({
      bioguide: z.string().optional(),
      govtrack: z.number().optional(),
      wikidata: z.string().optional(),
    }),
    name: z.object({
      first: z.string(),
      middle: z.string().optional(),
      nickname: z.string().optional(),
      last: z.string(),
      official_full: z.string().optional(),
    }),
    terms: z.array(
      z.object({
        type: z.enum(ROLES),
        state: z.string().optional(),
        party: z.string().optional(),
        start: z.iso.date(),
        end: z.iso.date(),
      }),
    ),
  }),
);

/** Whether JSON is of `legislators-*.json` or `executive.json` of unitedstates/congress-legislators. */
export function arePeopleWithTerms(json: unknown): boolean {
  return people.safeParse(json).success;
}

/** Entries of `legislators-current.json` and `executive.json`: each term is dated. */
export function entriesOfTerms(json: unknown): Entry[] {
  return people.parse(json).flatMap(({ id, name, terms }) => {
    const { first, middle, nickname, last, official_full } = name;
    const also = id.wikidata === undefined ? [] : [`wikidata:${id.wikidata}`];
    return personOf({
      ids: [...idsOf(id.bioguide, id.govtrack), ...also],
      names: distinct([official_full, `${nickname ?? first} ${last}`, `${first} ${last}`]),
      surname: last,
      given: distinct([first, middle, nickname]),
      terms: joined(
        terms.map(({ type, state, party, start, end }) => ({
          role: type,
          ...(state === undefined ? {} : { state }),
          ...(party === undefined ? {} : { party }),
          from: start,
          to: end,
        })),
      ),
    });
  });
}

/** Columns by which `legislators-*.csv` is known. */
export const LEGISLATORS = ['bioguide_id', 'last_name', 'first_name', 'type', 'state', 'party'];

const role = z.enum(ROLES);

/** Entries of `legislators-historical.csv`, which says of each person the last office, without days. */
export function entriesOfLegislators(lines: readonly Line[]): Entry[] {
  return lines.flatMap((line) => {
    const { last_name: last = '', first_name: first = '', nickname, full_name } = line;
    const found = role.safeParse(line['type']);
    if (!found.success || last === '') return [];
    const { state, party, bioguide_id: bioguide, govtrack_id: govtrack } = line;
    return personOf({
      ids: idsOf(bioguide, govtrack),
      names: distinct([full_name, `${nickname ?? first} ${last}`, `${first} ${last}`]),
      surname: last,
      given: distinct([first, line['middle_name'], nickname]),
      terms: [
        {
          role: found.data,
          ...(state === undefined ? {} : { state }),
          ...(party === undefined ? {} : { party }),
        },
      ],
    });
  });
}

/** Those who sat in Congress have a Bioguide id; presidents who did not have only GovTrack's. */
function idsOf(bioguide: string | undefined, govtrack: string | number | undefined): string[] {
  if (bioguide !== undefined) return [`bioguide:${bioguide}`];
  return govtrack === undefined ? [] : [`govtrack:${govtrack}`];
}

interface Found {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly surname: string;
  readonly given: readonly string[];
  readonly terms: readonly Term[];
}

function personOf({ ids, names, surname, given, terms }: Found): Entry[] {
  const [id, ...also] = ids;
  if (id === undefined) return [];
  return [
    {
      id,
      type: 'person',
      names: [...names],
      description: distinct(terms.map(termInWords)).join('; '),
      ...(also.length === 0 ? {} : { also }),
      surname,
      given: [...given],
      terms: [...terms],
    },
  ];
}

/** Terms that follow one another in one office become one. */
function joined(terms: readonly Term[]): Term[] {
  const all: Term[] = [];
  for (const each of terms) {
    const last = all.at(-1);
    if (last !== undefined && continues(last, each)) all[all.length - 1] = { ...last, to: each.to };
    else all.push(each);
  }
  return all;
}

/** Whether a term begins in the year in which the one before it ends, or in the next. */
function continues(last: Term, next: Term): boolean {
  const same = last.role === next.role && last.state === next.state && last.party === next.party;
  return same && Number(year(next.from ?? '')) - Number(year(last.to ?? '')) <= 1;
}

const ROLE_WORDS = {
  sen: 'senator',
  rep: 'representative',
  prez: 'president',
  viceprez: 'vice president',
} as const;

/** `senator for IA, 1981 to 2029, Republican` */
function termInWords({ role: office, state, party, from, to }: Term): string {
  const where = state === undefined ? '' : ` for ${state}`;
  const when = from === undefined || to === undefined ? [] : [`${year(from)} to ${year(to)}`];
  return [`${ROLE_WORDS[office]}${where}`, ...when, ...(party === undefined ? [] : [party])].join(
    ', ',
  );
}

const year = (of: string) => of.slice(0, 4);
