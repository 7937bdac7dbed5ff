/** Whom and what the generated documents speak of: names that differ in case, script and length of code. */
export const PEOPLE = [
  ['person:ada', 'Ada Ärger'],
  ['person:bo', 'BO Straße'],
  ['person:cem', 'Cem İnan'],
  ['person:dido', 'ΟΔΥΣΣΕΥΣ Dido'],
  ['person:eve', '𝓔ve of the script'],
  ['person:fay', '\uFFE0ay of the wide sign'],
  ['person:gus', 'ada ärger'],
  ['person:hal', 'Hal "quoted" \\ $0'],
  ['person:ivy', '🗺 Ivy'],
  ['person:jo', 'Jo'],
] as const;

export const AGENCIES = [
  ['agency:maps', 'Bureau of Maps'],
  ['agency:loans', 'bureau of loans'],
  ['agency:reserve', 'Reserve'],
  ['agency:survey', 'Öffentliche Vermessung'],
  ['agency:archive', '𝒜rchive'],
] as const;

export const ORGANIZATIONS = [
  ['organization:library', 'Library of Examples'],
  ['organization:press', 'PRESS'],
  ['organization:friends', 'friends of the Press'],
  ['organization:club', '图书 club'],
] as const;

export const PROGRAMS = [
  ['program:lending', 'Lending'],
  ['program:act', 'The Lending Act'],
  ['program:pass', 'Reader’s pass'],
  ['program:nightly', 'Nightly'],
] as const;

export const PLACES = [
  ['place:hall', 'Reading hall'],
  ['place:cellar', 'CELLAR'],
  ['place:attic', 'the attic'],
] as const;

/** Documents that have no text: others refer to them. */
export const REFERRED = ['document:atlas', 'document:ledger', 'document:letter'] as const;

const ids = <Id extends string>(cast: readonly (readonly [Id, string])[]) => cast.map(([id]) => id);

export const PERSON_IDS = ids(PEOPLE);
export const AGENCY_IDS = ids(AGENCIES);
export const ORGANIZATION_IDS = ids(ORGANIZATIONS);
export const PROGRAM_IDS = ids(PROGRAMS);
export const PLACE_IDS = ids(PLACES);
export const SPEAKER_IDS = [...PERSON_IDS, ...AGENCY_IDS, ...ORGANIZATION_IDS];
export const ENTITY_IDS = [...SPEAKER_IDS, ...PROGRAM_IDS, ...PLACE_IDS];
