import { LongForms } from './acronym.ts';
import { bodyKind } from './body-kind.ts';
import type { EntityKind, Mention } from './mention.ts';
import { placeKey } from './place-key.ts';
import { personKeys } from './namesakes.ts';
import { plainName } from './plain-name.ts';

/** The mentions of one entity in one document. */
export interface Cluster {
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest name that the document gives. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}

/**
 * Groups the mentions of a document by what they name; a merger across documents is for a person to decide.
 * @param masked the text without markup.
 */
export function clustersOf(mentions: readonly Mention[], masked: string): Cluster[] {
  const groups = new Map<string, Mention[]>();
  const named = namedIn(mentions, masked);
  for (const mention of mentions) {
    const key = keyOf(mention, named);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  const ids = new Set<string>();
  return [...groups.values()].map((group) => {
    const cluster = clusterOf(group);
    // Two clusters may be spelled alike, such as a person and a body; ids stay distinct and stable.
    let id = cluster.id;
    for (let number = 2; ids.has(id); number += 1) id = `${cluster.id}-${number}`;
    ids.add(id);
    return { ...cluster, id };
  });
}

/** The names of a document that shorter ones may stand for. */
interface Named {
  /** The key of each person. */
  readonly people: ReadonlyMap<Mention, string>;
  readonly bodies: readonly Mention[];
  readonly longBodies: LongForms<Mention>;
  readonly longPrograms: LongForms<Mention>;
}

function namedIn(mentions: readonly Mention[], masked: string): Named {
  const bodies = mentions.filter((it) => it.kind === 'agency' || it.kind === 'organization');
  const programs = mentions.filter((it) => it.kind === 'program');
  return {
    people: personKeys(mentions, masked),
    bodies,
    longBodies: new LongForms(bodies),
    longPrograms: new LongForms(programs),
  };
}

function keyOf(mention: Mention, named: Named): string {
  switch (mention.kind) {
    case 'person':
      return `person:${named.people.get(mention) ?? mention.name}`;
    case 'agency':
    case 'organization':
      return `body:${bodyKey(mention, named)}`;
    case 'program':
      return `program:${programKey(mention, named)}`;
    case 'place':
      return `place:${placeKey(mention.name)}`;
    default:
      return mention.kind satisfies never;
  }
}

/** A body goes by its name without "the" and "U.S."; an acronym goes by what it abbreviates. */
function bodyKey(mention: Mention, { bodies, longBodies }: Named): string {
  if (mention.rule === 'the-administration') {
    const named = bodies.find((it) => /\S administration$/i.test(it.name));
    if (named !== undefined) return bodyName(named.name);
  }
  const long =
    longBodies.of(mention.name) ??
    (POSSESSIVE.test(mention.name) ? bodies.find((it) => isSameCountry(mention, it)) : undefined);
  return bodyName((long ?? mention).name);
}

const POSSESSIVE = /^(\S{4,})['’]s (\w+)$/;

/** "Mexico’s government" and "the Mexican government": the noun without its last letter begins the adjective. */
function isSameCountry(possessive: Mention, other: Mention): boolean {
  const [, country, head] = POSSESSIVE.exec(possessive.name) ?? [];
  if (country === undefined || head === undefined) return false;
  const [adjective = '', otherHead] = other.name.split(' ');
  return (
    otherHead === head && !/['’]/.test(adjective) && adjective.startsWith(country.slice(0, -1))
  );
}

function programKey(mention: Mention, { longPrograms }: Named): string {
  const long = longPrograms.of(mention.name);
  return plainName((long ?? mention).name).replace(/ (?:visas?|program|programme)$/, '');
}

function bodyName(name: string): string {
  const bare = plainName(name).replace(
    /^(?:the )?(?:us|united states) (?!government|house|senate|army|navy)/,
    '',
  );
  const [, of] = /^department of (?:the )?(.+)$/.exec(bare) ?? [];
  return of === undefined ? bare : `${of} department`;
}

function clusterOf(mentions: readonly Mention[]): Cluster {
  const names = [...new Set(mentions.map((it) => it.name))];
  const name = names.reduce((best, each) => (each.length > best.length ? each : best));
  const kinds = new Map<EntityKind, number>();
  for (const { kind, confidence } of mentions) kinds.set(kind, (kinds.get(kind) ?? 0) + confidence);
  const voted = [...kinds].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'organization';
  // The full name says more of a body than its acronym.
  const kind =
    voted === 'agency' || voted === 'organization' ? fullBodyKind(name, voted, mentions) : voted;
  return {
    id: `${kind}:${slug(name)}`,
    kind,
    name,
    aliases: names.filter((each) => each !== name),
    mentions,
  };
}

function fullBodyKind(name: string, voted: EntityKind, mentions: readonly Mention[]): EntityKind {
  if (mentions.some((it) => it.rule.startsWith('body-of-') && it.kind === 'agency'))
    return 'agency';
  return bodyKind(name) === 'agency' ? 'agency' : voted;
}

/** The key of an id: lower-case letters and digits in words joined by hyphens, at most 80 characters. */
export function slug(name: string): string {
  const key = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  // A name in another script keeps a key that is its own.
  return key === '' ? `name-${Buffer.from(name).toString('hex').slice(0, 40)}` : key;
}
