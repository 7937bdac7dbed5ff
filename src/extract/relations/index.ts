import { Cover, disjoint } from '../text/index.ts';
import type { Mention } from '../names/index.ts';
import { bodyRelations } from './bodies.ts';
import { documentRelations } from './documents.ts';
import { LED_BY, officesBeforeNames } from './office-before-name.ts';
import { officesAfterNames } from './office-after-name.ts';
import { withTimes } from './office-time.ts';
import { partyRelations } from './party.ts';
import { placeRelations } from './places.ts';
import type { Context, Relation } from './relation.ts';

/** The relations that the text states between people, bodies, programs and places, and the mentions that only these rules find. */
export function relationsIn(context: Context): { relations: Relation[]; mentions: Mention[] } {
  const parties = partyRelations(context);
  const offices = withTimes(
    [...officesBeforeNames(context), ...officesAfterNames(context)],
    context,
  );
  const led = offices.flatMap(({ object }) =>
    object !== undefined && object.kind !== 'document' && object.rule === LED_BY ? [object] : [],
  );
  const relations = [
    ...offices,
    ...documentRelations(context),
    ...bodyRelations(context),
    ...placeRelations(context),
    ...parties.relations,
  ];
  const taken = new Cover(context.masked.length, context.mentions);
  return {
    relations: relations.sort((a, b) => a.start - b.start || a.end - b.end),
    mentions: disjoint(
      [...led, ...parties.mentions].filter((it) => !taken.meets(it)),
      context.masked.length,
    ),
  };
}

export { THIS, type DocumentMention, type Referent, type Relation } from './relation.ts';
