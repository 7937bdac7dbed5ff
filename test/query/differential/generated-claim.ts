import type { Written } from '../../ingest/documents.ts';
import * as cast from './cast.ts';
import type { Chance } from './chance.ts';

type Claim = Omit<NonNullable<Written['claims']>[number], 'passage'>;

/** What a document of this id says: of every predicate, modality and status, retracted or not. */
export function generatedClaim(
  chance: Chance,
  id: string,
  documents: readonly string[],
  referents: readonly string[],
): Claim {
  return {
    ...statement(chance, id, documents, referents),
    assertedBy: chance.percent(50) ? id : chance.oneOf([...cast.SPEAKER_IDS, ...documents], true),
    ...(chance.percent(70)
      ? {}
      : { modality: chance.oneOf(['SPECULATED', 'CONDITIONAL', 'DENIED'] as const) }),
    ...(chance.percent(30) ? { validFrom: chance.oneOf(['2020-01-01', '2021-06-30']) } : {}),
    ...(chance.percent(30) ? { validTo: chance.oneOf(['2022-01-01', '2024-02-29']) } : {}),
    ...(chance.percent(12) ? { retractedAt: '2025-05-05T05:05:05.000Z' } : {}),
  };
}

function statement(
  chance: Chance,
  id: string,
  documents: readonly string[],
  referents: readonly string[],
): Pick<Claim, 'subject' | 'predicate' | 'object' | 'value' | 'title' | 'status'> {
  switch (chance.below(9)) {
    case 0:
    case 1:
      return {
        subject: chance.oneOf(cast.PERSON_IDS, true),
        predicate: 'HELD',
        object: chance.oneOf([...cast.AGENCY_IDS, ...cast.ORGANIZATION_IDS], true),
        ...(chance.percent(70)
          ? { title: chance.oneOf(['Keeper', 'keeper', '🗺 keeper', '\uFFE6 keeper']) }
          : {}),
        ...(chance.percent(70)
          ? { status: chance.oneOf(['PRESENT', 'FORMER', 'UNSTATED'] as const) }
          : {}),
      };
    case 2:
      return {
        subject: chance.oneOf(cast.AGENCY_IDS),
        predicate: 'PART_OF',
        object: chance.oneOf(cast.AGENCY_IDS, true),
      };
    case 3:
      return {
        subject: chance.oneOf(cast.AGENCY_IDS, true),
        predicate: 'ADMINISTERS',
        object: chance.oneOf(cast.PROGRAM_IDS, true),
      };
    case 4:
    case 5:
      return {
        subject: chance.oneOf(cast.SPEAKER_IDS, true),
        predicate: chance.oneOf(['AUTHORED', 'PUBLISHED']),
        object: chance.oneOf(documents, true),
      };
    case 6:
      return {
        subject: id,
        predicate: chance.oneOf(['REVISES', 'TAKES_FROM']),
        object: chance.oneOf(documents),
      };
    case 7:
      return {
        subject: chance.oneOf(referents, true),
        predicate: chance.oneOf(['SUED', 'MET']),
        object: chance.oneOf(referents, true),
      };
    default:
      return {
        subject: chance.oneOf(referents, true),
        predicate: 'STOPS',
        value: chance.oneOf(['lending', 'Lending maps']),
      };
  }
}
