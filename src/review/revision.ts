import { usedBy, type Annotation } from '../annotation/index.ts';
import { claimsOfContributors, statisticId } from '../contribution/index.ts';
import { derivesFrom } from '../ingest/index.ts';
import { type AcceptedItem, type Span } from './item.ts';

type Entity = Annotation['entities'][number];
type Reference = Annotation['references'][number];
type Statistic = Annotation['statistics'][number];
type Quote = Annotation['quotes'][number];
type Claim = Annotation['claims'][number];

/**
 * The annotation with accepted items added. What it has already stays once. Entities that an item is merely
 * about, and that nobody declares, are left out, whatever the order in which items were accepted; and so are
 * entities that were only declared for an item that is no longer accepted.
 */
export function withItems(base: Annotation, items: readonly AcceptedItem[]): Annotation {
  const entities = new Map(base.entities.map((each) => [each.id, each]));
  const references = new Map(base.references.map((each) => [each.id, each]));
  for (const { kind, item } of items) {
    if (kind === 'ENTITY') entities.set(item.id, mergedEntity(entities.get(item.id), item));
    if (kind === 'REFERENCE')
      references.set(item.id, mergedReference(references.get(item.id), item));
  }
  const declared = new Set([base.document.id, ...entities.keys(), ...references.keys()]);
  const known = (ids: readonly string[]) => ids.filter((id) => declared.has(id));

  const figures = new Figures(base.statistics);
  for (const { kind, item } of items) {
    if (kind !== 'STATISTIC') continue;
    figures.add({ ...item, about: known(item.about), reportedBy: known(item.reportedBy) });
  }
  const quotes = new Distinct(base.quotes, quoteKey);
  const claims = new Distinct(base.claims, claimKey);
  for (const own of claimsOfContributors(base.document)) claims.note(own.claim);
  for (const { kind, item } of items) {
    if (kind === 'QUOTE')
      quotes.add({ ...item, about: known(item.about), cites: figures.keysOf(item.cites) });
    if (kind === 'CLAIM') claims.add(item);
  }
  const facts = { statistics: figures.all(), quotes: quotes.all(), claims: claims.all() };
  const supported = supportIn(base, facts);
  return {
    ...base,
    entities: [...entities.values()].filter(supported),
    references: [...references.values()].filter(supported),
    ...facts,
  };
}

/** Tells whether an entity or reference has a passage: one that names it, or one of a fact that it is part of. */
function supportIn(
  base: Annotation,
  { statistics, quotes, claims }: Pick<Annotation, 'statistics' | 'quotes' | 'claims'>,
): (declared: Entity | Reference) => boolean {
  const supported = new Set([
    ...[...base.entities, ...base.references].map(({ id }) => id),
    ...statistics.flatMap((item) => usedBy({ kind: 'STATISTIC', item })),
    ...quotes.flatMap((item) => usedBy({ kind: 'QUOTE', item })),
    ...claims.flatMap((item) => usedBy({ kind: 'CLAIM', item })),
  ]);
  return ({ id, mentions }) => mentions.length > 0 || supported.has(id);
}

function mergedEntity(known: Entity | undefined, item: Entity): Entity {
  if (known === undefined) return item;
  const aliases = new Set([...known.aliases, ...item.aliases, item.name]);
  aliases.delete(known.name);
  const sameAs = [...new Set([...(known.sameAs ?? []), ...(item.sameAs ?? [])])];
  return {
    ...known,
    aliases: [...aliases],
    ...(sameAs.length === 0 ? {} : { sameAs }),
    mentions: union(known.mentions, item.mentions),
  };
}

function mergedReference(known: Reference | undefined, item: Reference): Reference {
  if (known === undefined) return item;
  return { ...known, mentions: union(known.mentions, item.mentions) };
}

/** Passages of both lists, each once. */
function union<T extends Span>(some: readonly T[], more: readonly T[]): T[] {
  const places = new Set(some.map(placeOf));
  return [...some, ...more.filter((each) => !places.has(placeOf(each)))];
}

const placeOf = ({ start, end }: Span) => `${start} ${end}`;

/** Items of which equal ones count once. */
class Distinct<T> {
  readonly #keyOf: (item: T) => string;
  readonly #items: T[];
  readonly #keys: Set<string>;

  constructor(items: readonly T[], keyOf: (item: T) => string) {
    this.#keyOf = keyOf;
    this.#items = [...items];
    this.#keys = new Set(items.map(keyOf));
  }

  /** Notes an item that is stated elsewhere in the annotation. */
  note(item: T): void {
    this.#keys.add(this.#keyOf(item));
  }

  add(item: T): void {
    if (!this.#keys.has(this.#keyOf(item))) this.#items.push(item);
    this.note(item);
  }

  all(): T[] {
    return this.#items;
  }
}

function quoteKey({ kind, speaker, passage }: Quote): string {
  return JSON.stringify([kind, speaker ?? null, placeOf(passage)]);
}

function claimKey(claim: Claim): string {
  const { subject, predicate, object = null, value = null, title = null } = claim;
  const { modality, assertedBy, passage } = claim;
  const what = [subject, predicate, object, value, title, modality, assertedBy];
  return JSON.stringify([...what, placeOf(passage)]);
}

/** How a figure is derived that was there, or else the one that is added. */
function derived(known: Statistic, item: Statistic): Pick<Statistic, 'derivedFrom'> {
  const derivedFrom = known.derivedFrom ?? item.derivedFrom;
  return derivedFrom === undefined ? {} : { derivedFrom };
}

/** Figures, of which those of one quantity become one statistic with several renderings. */
class Figures {
  readonly #byQuantity: Map<string, Statistic>;
  /** The key under which a figure went in, and that of its quantity. */
  readonly #keys = new Map<string, string>();

  constructor(statistics: readonly Statistic[]) {
    this.#byQuantity = new Map(statistics.map((each) => [statisticId(each), each]));
    for (const { key } of statistics) this.#keys.set(key, key);
  }

  add(item: Statistic): void {
    const quantity = statisticId(item);
    const known = this.#byQuantity.get(quantity);
    this.#keys.set(item.key, known?.key ?? item.key);
    this.#byQuantity.set(
      quantity,
      known === undefined
        ? item
        : {
            ...known,
            reportedBy: [...new Set([...known.reportedBy, ...item.reportedBy])],
            ...derived(known, item),
            renderings: union(known.renderings, item.renderings),
          },
    );
  }

  /** The keys by which a quote cites figures, without figures that are not here. */
  keysOf(cites: readonly string[]): string[] {
    return [...new Set(cites.flatMap((key) => this.#keys.get(key) ?? []))];
  }

  /** The figures, without derivations from figures that are not here, or that derive from themselves so. */
  all(): Statistic[] {
    const operandsOf = new Map<string, readonly string[]>();
    return [...this.#byQuantity.values()].map(({ derivedFrom, ...statistic }) => {
      if (derivedFrom === undefined) return statistic;
      const of = this.keysOf(derivedFrom.of);
      const isWhole = of.length === derivedFrom.of.length;
      if (!isWhole || of.some((key) => derivesFrom(operandsOf, key, statistic.key)))
        return statistic;
      operandsOf.set(statistic.key, of);
      return { ...statistic, derivedFrom: { ...derivedFrom, of } };
    });
  }
}
