import { z } from 'zod';
import { statementFile, type Transaction } from '../graph/index.ts';
import { typeOfId } from '../model/index.ts';
import type { Candidate } from '../proposal/index.ts';
import { indexedWords, wordsOf } from '../words/index.ts';
import { foldedWords, isAcronym, wordsOfPerson } from './name-key.ts';
import type { Match, Named, NamingText } from './named.ts';

const text = z.string();
const columns = z.array(
  z.tuple([
    text,
    text,
    z.enum(['ID', 'NAME']),
    text,
    text,
    z.array(text),
    text.nullable(),
    z.array(text),
  ]),
);
type Row = z.infer<typeof columns>[number];

/** By what the graph is asked for one name of a proposed entity. */
interface Key {
  readonly id: string;
  readonly name: string;
  readonly lucene: string;
  readonly words: readonly string[];
  readonly isSurname: boolean;
}

/** The entities of the graph that proposed ones may be, by the ids of these. */
export async function matchingEntities(
  run: Transaction['run'],
  entities: readonly Named[],
  document: NamingText,
): Promise<ReadonlyMap<string, readonly Match<Candidate>[]>> {
  const keys = entities.flatMap(keysOf);
  if (keys.length === 0) return new Map();
  const { rows } = await run(statementFile('identify/named'), { keys });
  const found = columns.parse(rows);
  return new Map(
    entities.map((named) => [
      named.id,
      matchesOf(
        named,
        found.filter(([id]) => id === named.id),
        document,
      ),
    ]),
  );
}

/** Full names, if the document has any; else acronyms and surnames. */
function keysOf(named: Named): Key[] {
  return fullNames(named).flatMap((name) => {
    const values = namesLike(named, name).filter((each) => wordsOf(each).length > 0);
    if (values.length === 0) return [];
    const words = indexedWords(values);
    return [
      {
        ...{ id: named.id, name, words },
        lucene: words.map((each) => `"${each.trim()}"`).join(' '),
        isSurname: isSurname(named, name),
      },
    ];
  });
}

function fullNames({ type, names }: Named): readonly string[] {
  const full = names.filter((name) =>
    type === 'person' ? wordsOfPerson(name).length > 1 : !isAcronym(name),
  );
  return full.length > 0 ? full : names;
}

function isSurname({ type }: Named, name: string): boolean {
  return type === 'person' && wordsOfPerson(name).length === 1;
}

const NATION = /^(?:the\s+)?(?:U\.\s?S\.|US|United States)\s+(?=\S)/i;

/** The forms that one name has: with and without a title, or the nation before a body. */
function namesLike({ type }: Named, name: string): string[] {
  if (type === 'person') return [name, wordsOfPerson(name).join(' ')];
  const bare = name.replace(NATION, '').replace(/^the\s+/i, '');
  if (type === 'place') return [name, bare];
  return [name, bare, `U.S. ${bare}`, `US ${bare}`, `United States ${bare}`];
}

function matchesOf(named: Named, rows: readonly Row[], { words }: NamingText): Match<Candidate>[] {
  const matches = new Map<string, Match<Candidate>>();
  for (const [, name, how, identifier, called, aliases, description, sameAs] of rows) {
    if (!isAlike(named.type, identifier)) continue;
    const reason =
      how === 'ID' ? 'it has the proposed id' : reasonOf(named, name, [called, ...aliases], words);
    if (reason === undefined) continue;
    const reasons = [...(matches.get(identifier)?.reasons ?? []), reason];
    const found = { identifier, authority: null, name: called, description, sameAs, reason: '' };
    matches.set(identifier, { found, reasons: [...new Set(reasons)] });
  }
  return [...matches.values()];
}

/** Why an entity of the graph may be meant; undefined where an acronym alone speaks for it. */
function reasonOf(
  named: Named,
  name: string,
  names: readonly string[],
  words: string,
): string | undefined {
  if (isSurname(named, name)) return `its family name is ${name}`;
  if (!isAcronym(name)) return `its name is ${name}`;
  const long = names.find((each) => !isAcronym(each) && words.includes(foldedWords(each)));
  return long === undefined ? undefined : `it is called ${name}, and the document has ${long}`;
}

/** Whether two types may be of one thing: what is a body of a government is often a matter of opinion. */
function isAlike(type: Named['type'], id: string): boolean {
  const kind = (of: string | undefined) => (of === 'agency' ? 'organization' : of);
  return kind(type) === kind(typeOfId(id));
}
