import type { Transaction } from '../graph/index.ts';
import { ENTITY_TYPES, typeOfId } from '../model/index.ts';
import type { Candidate, Identification, Proposal } from '../proposal/index.ts';
import type { AuthorityIndex, Listed } from './authority-index.ts';
import { matchingBodies } from './bodies.ts';
import { matchingEntities } from './graph-entities.ts';
import { foldedWords } from './name-key.ts';
import type { Match, Named, NamingText } from './named.ts';
import { matchingPeople } from './people.ts';
import { matchingPlaces } from './places.ts';

/** A document whose proposed entities are looked for. */
export interface ReadDocument {
  readonly text: string;
  /** The day of publication; null where it is not known. */
  readonly date: string | null;
}

/**
 * What the proposed entities of a document may be, in the graph and in authorities, by their ids. The document
 * says which of several are excluded; how large or well known something is says nothing.
 */
export async function identifyEntities(
  run: Transaction['run'],
  index: AuthorityIndex,
  { text, date }: ReadDocument,
  proposals: readonly Proposal[],
): Promise<ReadonlyMap<string, Identification>> {
  const document: NamingText = { text, date, words: foldedWords(text) };
  const entities = proposals.flatMap(namedBy);
  const inGraph = await matchingEntities(run, entities, document);
  return new Map(
    entities.map((named) => {
      const own = (inGraph.get(named.id) ?? []).map(({ found, reasons }) => ({
        ...found,
        reason: reasons.join('; '),
      }));
      const listed = distinct(matchesIn(named, document, index)).map(candidateOf);
      const candidates = [...own, ...listed.sort((a, b) => (a.identifier < b.identifier ? -1 : 1))];
      return [named.id, { verdict: verdictOf(own.length, listed.length), candidates }];
    }),
  );
}

function namedBy(proposal: Proposal): Named[] {
  if (proposal.kind !== 'ENTITY') return [];
  const { id, name, aliases, mentions } = proposal.item;
  const type = ENTITY_TYPES.find((each) => each === typeOfId(id));
  return type === undefined ? [] : [{ id, type, names: [name, ...aliases], mentions }];
}

function matchesIn(named: Named, document: NamingText, index: AuthorityIndex): Match<Listed>[] {
  switch (named.type) {
    case 'person':
      return matchingPeople(named, document, index);
    case 'agency':
    case 'organization':
      return matchingBodies(named, 'agency', document, index);
    case 'program':
      return matchingBodies(named, 'program', document, index);
    case 'place':
      return matchingPlaces(named, document, index);
    default:
      return named.type satisfies never;
  }
}

/** One match for each entry, with all reasons. */
function distinct(matches: readonly Match<Listed>[]): Match<Listed>[] {
  const byId = new Map<string, Match<Listed>>();
  for (const { found, reasons } of matches) {
    const known = byId.get(found.id)?.reasons ?? [];
    byId.set(found.id, { found, reasons: [...new Set([...known, ...reasons])] });
  }
  return [...byId.values()];
}

function candidateOf({ found, reasons }: Match<Listed>): Candidate {
  const { id, names, description = null, also = [], authority } = found;
  return {
    identifier: id,
    authority,
    name: names[0] ?? id,
    description,
    sameAs: [id, ...also],
    reason: reasons.join('; '),
  };
}

function verdictOf(inGraph: number, listed: number): Identification['verdict'] {
  if (inGraph + listed === 0) return 'NONE';
  return inGraph <= 1 && listed <= 1 ? 'ONE' : 'SEVERAL';
}
