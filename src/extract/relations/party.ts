import type { Mention } from '../names/index.ts';
import type { Context, Relation } from './relation.ts';

const TAG =
  /^\s*\(\s*(?<party>[RDI])\s*[-–—.]\s*(?<state>[A-Z][A-Za-z.]+(?:\s[A-Z][a-z]+\.?)?)\s*\)/;
const PARTIES: Record<string, string | undefined> = {
  R: 'Republican Party',
  D: 'Democratic Party',
};

/** Party and state of a member of Congress: "Sen. Ada Example (R-Iowa)". */
export function partyRelations({ masked, mentions }: Context): {
  relations: Relation[];
  mentions: Mention[];
} {
  const relations: Relation[] = [];
  const named: Mention[] = [];
  for (const person of mentions.filter((it) => it.kind === 'person')) {
    const tag = TAG.exec(masked.slice(person.end, person.end + 30));
    const { party = '', state = '' } = tag?.groups ?? {};
    if (tag === null) continue;
    const partyAt = person.end + tag[0].indexOf(party);
    const stateAt = person.end + tag[0].lastIndexOf(state);
    const shared = {
      rule: 'party-and-state',
      confidence: 0.97,
      subject: person,
      start: person.start,
    };
    const place: Mention = {
      kind: 'place',
      name: state,
      rule: 'party-and-state',
      confidence: 0.95,
      counted: false,
      start: stateAt,
      end: stateAt + state.length,
    };
    named.push(place);
    relations.push({ ...shared, predicate: 'REPRESENTS', object: place, end: place.end });
    const name = PARTIES[party];
    if (name === undefined) continue;
    const body: Mention = {
      kind: 'organization',
      name,
      rule: 'party-and-state',
      confidence: 0.95,
      counted: false,
      start: partyAt,
      end: partyAt + 1,
    };
    named.push(body);
    relations.push({ ...shared, predicate: 'MEMBER_OF_PARTY', object: body, end: body.end });
  }
  return { relations, mentions: named };
}
