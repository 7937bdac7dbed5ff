import type { Role, Term } from '../authority/index.ts';
import type { AuthorityIndex, Listed } from './authority-index.ts';
import { foldedWords, wordsOfPerson } from './name-key.ts';
import type { Match, Named, NamingText } from './named.ts';
import { stateCode } from './us-states.ts';

/** What a document says of an office beside a name, in its words. */
interface Office {
  readonly words: string;
  readonly role?: Role;
  readonly state?: string;
  readonly party?: string;
}

/**
 * The people of authorities that may be meant. A full name comes before a surname alone; what the document says
 * of an office, state or party beside the name excludes those who had another. Where it says nothing, only
 * those come into question who were in office on its day, and of full names also former presidents. A family
 * name behind the title of another office is nobody's whom the lists have.
 */
export function matchingPeople(
  named: Named,
  document: NamingText,
  index: AuthorityIndex,
): Match<Listed>[] {
  const names = named.names.map((name) => ({ name, words: wordsOfPerson(name) }));
  const full = names.filter(({ words }) => words.length > 1);
  const offices = named.mentions.flatMap((mention) => officesAt(document.text, mention));
  if (full.length === 0 && named.mentions.some(({ start }) => hasOtherTitle(document.text, start)))
    return [];
  const matches = (full.length > 0 ? full : names).flatMap(({ name, words }) =>
    bearing(words, index).flatMap((found) => {
      const why = inOffice(found.terms ?? [], offices, document.date, full.length > 0);
      return why === undefined ? [] : [{ found, reasons: [`the name ${name}`, ...why] }];
    }),
  );
  return [...new Map(matches.map((match) => [match.found.id, match])).values()];
}

/** Those whose family name ends the words, and whose given names or initials are what is before it. */
function bearing(words: readonly string[], index: AuthorityIndex): Listed[] {
  return words.flatMap((_, at) => {
    const given = words.slice(0, at);
    const listed = index.bySurname.get(words.slice(at).join(' ')) ?? [];
    return listed.filter((entry) => given.length === 0 || mayBeCalled(given, entry));
  });
}

function mayBeCalled(given: readonly string[], entry: Listed): boolean {
  const known = (entry.given ?? []).flatMap((name) => foldedWords(name).trim().split(' '));
  const [first = ''] = given;
  // An initial alone says too little, unless it is how the person is listed.
  if (given.length === 1 && first.length === 1) return known.includes(first);
  return given.every((word) =>
    known.some((name) => name === word || (word.length === 1 && name.startsWith(word))),
  );
}

/** Why terms agree with what the document says; undefined where they do not. */
function inOffice(
  terms: readonly Term[],
  offices: readonly Office[],
  date: string | null,
  isFull: boolean,
): string[] | undefined {
  const stated = offices.flatMap((office) =>
    terms.some((term) => agrees(term, office, date)) ? [office] : [],
  );
  if (stated.length < offices.length) return undefined;
  if (stated.length > 0) return [...new Set(stated.map(({ words }) => `“${words}” beside it`))];
  if (date === null) return undefined;
  const begun = terms.filter(({ from }) => from !== undefined && from <= date);
  if (begun.some(({ to }) => date <= (to ?? date))) return [`in office on ${date}`];
  // Presidents are named without their title long after.
  return isFull && begun.some(({ role }) => role === 'prez') ? ['a former president'] : undefined;
}

function agrees(term: Term, { role, state, party }: Office, date: string | null): boolean {
  if (role !== undefined && role !== term.role) return false;
  if (state !== undefined && state !== term.state) return false;
  if (party !== undefined && term.party !== undefined && !term.party.startsWith(party))
    return false;
  return date === null || term.from === undefined || term.from <= date;
}

const TITLES: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:Sen\.|Sens\.|Senators?)\s+(?:\p{Lu}[\p{L}.’'-]*\s+(?:and|,)\s+)?$/u, 'sen'],
  [/\b(?:Reps?\.|Representatives?|Congress(?:wo)?m[ae]n)\s+$/u, 'rep'],
  [/\bVice[ -]President\s+$/u, 'viceprez'],
  [/(?<!Vice[ -])\bPresident\s+$/u, 'prez'],
];
const OTHER_TITLE =
  /\b(?:Secretar(?:y|ies)|Governors?|Gov\.|Mayor|Judge|Justice|(?<!Attorney )General|Gen\.|Director|Administrator|Commissioner|Ambassador|Minister|Attorney General)\s+$/;

function hasOtherTitle(text: string, start: number): boolean {
  return OTHER_TITLE.test(text.slice(Math.max(0, start - AROUND), start));
}

const TAG = /^,?\s*[([]\s*([RDI])\s*[-–—]\s*(\p{Lu}[\p{L}. ]{0,30}?)\.?\s{0,3}[)\]]/u;
const APPOSITION =
  /^,\s+(?:an?|the)\s+((?:[\p{L}-]+\s+){0,3}?(senator|representative|congressm[ae]n|congresswom[ae]n))\b/u;
const AROUND = 60;

/** What stands directly before and after a name: a title, `(R-Iowa)`, `, a senator`. */
function officesAt(text: string, { start, end }: Named['mentions'][number]): Office[] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const title = TITLES.map(([pattern, role]) => ({ role, match: pattern.exec(before) })).find(
    ({ match }) => match !== null,
  );
  const tag = TAG.exec(after);
  const apposition = APPOSITION.exec(after);
  const offices: Office[] = [];
  if (title?.match) offices.push({ words: title.match[0].trim(), role: title.role });
  if (tag !== null) {
    const state = stateCode(tag[2] ?? '');
    const party = PARTIES[tag[1] ?? ''];
    offices.push({
      words: tag[0].replace(/^,?\s*/, ''),
      ...(state === undefined ? {} : { state }),
      ...(party === undefined ? {} : { party }),
    });
  }
  if (apposition !== null)
    offices.push({
      words: apposition[1] ?? '',
      role: apposition[2] === 'senator' ? 'sen' : 'rep',
    });
  return offices;
}

const PARTIES: Readonly<Record<string, string>> = {
  R: 'Republican',
  D: 'Democrat',
  I: 'Independent',
};
