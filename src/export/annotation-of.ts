import type { Annotation, Item } from '../annotation/index.ts';
import type { Contribution, ClaimRow, PassageRow, QuoteRow } from '../contribution/index.ts';
import { keyOfId } from '../model/index.ts';

/** The annotation of a contribution: `identify` makes the same contribution of it. */
export function annotationOf(contribution: Contribution): Annotation {
  const selectors = new Selectors(contribution.passages);
  const { id, title, date, url, language, file, sha256 } = contribution.document;
  const { publisher, authors, claims } = contributorsOf(contribution, selectors);
  return {
    document: {
      id,
      file,
      sha256,
      title,
      ...(publisher === undefined ? {} : { publisher }),
      authors,
      ...present({ date, url }),
      language,
    },
    ...describedOf(contribution, selectors),
    statistics: statisticsOf(contribution, selectors),
    quotes: quotesOf(contribution, selectors),
    claims: selectors.inTextOrder(claims).map(([passage, claim]) => claimItem(passage, claim)),
  };
}

/** The items of a contribution's annotation, each with the id of its node. Every claim is an item. */
export function identifiedItems(contribution: Contribution): IdentifiedItem[] {
  const selectors = new Selectors(contribution.passages);
  const { entities, references } = describedOf(contribution, selectors);
  const { statistics, quotes, claims } = contribution;
  return [
    ...entities.map((item) => ({ id: item.id, kind: 'ENTITY', item }) as const),
    ...references.map((item) => ({ id: item.id, kind: 'REFERENCE', item }) as const),
    ...statisticsOf(contribution, selectors).flatMap((item, at) =>
      statistics.slice(at, at + 1).map(({ id }) => ({ id, kind: 'STATISTIC', item }) as const),
    ),
    ...selectors
      .inTextOrder(quotes)
      .map(
        ([passage, row]) => ({ id: row.id, kind: 'QUOTE', item: quoteItem(passage, row) }) as const,
      ),
    ...selectors
      .inTextOrder(claims)
      .map(
        ([passage, row]) => ({ id: row.id, kind: 'CLAIM', item: claimItem(passage, row) }) as const,
      ),
  ];
}

/** What a document states, and the id of the node that has it. */
export type IdentifiedItem = Item & { readonly id: string };

function claimItem(passage: Exact, claim: ClaimRow): Annotation['claims'][number] {
  const { subject, predicate, object, value, title, status } = claim;
  const { modality, assertedBy, validFrom, validTo, retractedAt } = claim;
  return {
    subject,
    predicate,
    ...present({ object, value, title, status }),
    modality,
    assertedBy,
    ...present({ validFrom, validTo, retractedAt }),
    passage,
  };
}

function statisticsOf(
  { statistics, derivations, renderings }: Contribution,
  selectors: Selectors,
): Annotation['statistics'] {
  return statistics.map((row) => {
    const { id, value, low, high, bound, unit, measure, population, place } = row;
    const { periodFrom: from, periodTo: to, periodStated: stated } = row;
    const period = present({ from, to, stated });
    const derivation = derivations.find(({ statistic }) => statistic === id);
    return {
      key: keyOfId(id),
      value,
      ...present({ low, high }),
      bound,
      unit,
      measure,
      ...present({ population }),
      ...(Object.keys(period).length > 0 ? { period } : {}),
      ...present({ place }),
      about: row.about,
      reportedBy: row.reportedBy,
      ...(derivation === undefined
        ? {}
        : { derivedFrom: { operation: derivation.operation, of: derivation.of.map(keyOfId) } }),
      renderings: selectors
        .inTextOrder(renderings.filter(({ statistic }) => statistic === id))
        .map(([selector, rendering]) => ({
          ...selector,
          value: rendering.value,
          ...present({ low: rendering.low, high: rendering.high }),
          bound: rendering.bound,
          modality: rendering.modality,
        })),
    };
  });
}

function quotesOf({ quotes }: Contribution, selectors: Selectors): Annotation['quotes'] {
  return selectors.inTextOrder(quotes).map(([passage, quote]) => quoteItem(passage, quote));
}

function quoteItem(
  passage: Exact,
  { kind, speaker, about, cites }: QuoteRow,
): Annotation['quotes'][number] {
  return { kind, ...present({ speaker }), passage, about, cites: cites.map(keyOfId) };
}

type Contributor = Annotation['document']['authors'][number];

/** The authors and publisher that a document names for itself, and its other claims. */
export function contributorsOf(
  { document, claims }: Contribution,
  selectors: Selectors,
): { publisher: Contributor | undefined; authors: Contributor[]; claims: ClaimRow[] } {
  const bySelf = (predicate: string) =>
    selectors
      .inTextOrder(claims.filter((claim) => isOfItself(claim, predicate, document.id)))
      .map(([passage, { subject, id }]) => ({ id, contributor: { id: subject, passage } }));
  const authors = bySelf('AUTHORED');
  // The format has one publisher; further ones stay claims.
  const publishers = bySelf('PUBLISHED').slice(0, 1);
  const taken = new Set([...authors, ...publishers].map(({ id }) => id));
  return {
    publisher: publishers[0]?.contributor,
    authors: authors.map(({ contributor }) => contributor),
    claims: claims.filter(({ id }) => !taken.has(id)),
  };
}

/** Whether the claim is exactly what `authors` or `publisher` makes. */
function isOfItself(claim: ClaimRow, predicate: string, document: string): boolean {
  return (
    claim.predicate === predicate &&
    claim.object === document &&
    claim.assertedBy === document &&
    claim.modality === 'ASSERTED' &&
    claim.validFrom === null &&
    claim.validTo === null &&
    claim.retractedAt === null
  );
}

/** The entities and documents that a document describes, with their mentions. */
export function describedOf(
  { descriptions, mentions }: Contribution,
  selectors: Selectors,
): Pick<Annotation, 'entities' | 'references'> {
  const mentionsOf = (id: string) =>
    selectors
      .inTextOrder(mentions.filter(({ referent }) => referent === id))
      .map(([selector]) => selector);
  const entities: Annotation['entities'] = [];
  const references: Annotation['references'] = [];
  for (const row of descriptions) {
    const { referent: id, name, aliases, description, kind, title, date, url, language } = row;
    const { sameAs } = row;
    if (name !== null) {
      const known = { ...present({ description, kind }), ...(sameAs && { sameAs }) };
      entities.push({ id, name, aliases: aliases ?? [], ...known, mentions: mentionsOf(id) });
    }
    if (title !== null) {
      const known = present({ date, url, language });
      references.push({ id, title, ...known, mentions: mentionsOf(id) });
    }
  }
  return { entities, references };
}

interface Exact {
  start: number;
  end: number;
  exact: string;
}

/** The passages of a contribution as selectors of an annotation. */
export class Selectors {
  readonly #passages: ReadonlyMap<string, PassageRow>;

  constructor(passages: readonly PassageRow[]) {
    this.#passages = new Map(passages.map((row) => [row.id, row]));
  }

  /** @throws {Error} if the document has no such passage: then the graph is damaged. */
  of(passage: string): Exact {
    const row = this.#passages.get(passage);
    if (row === undefined) throw new Error(`${passage} is missing: run "footnote check"`);
    const { start, end, exact } = row;
    return { start, end, exact };
  }

  /** Rows in the order of the text, each with its selector. */
  inTextOrder<T extends { id: string; passage: string }>(rows: readonly T[]): [Exact, T][] {
    return rows
      .map((row): [Exact, T] => [this.of(row.passage), row])
      .sort(([a, { id }], [b, { id: other }]) => {
        return a.start - b.start || a.end - b.end || (id < other ? -1 : 1);
      });
  }
}

type Present<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** The row without its null values, which an annotation leaves out. */
export function present<T extends object>(row: T): Present<T> {
  const entries = Object.entries(row).filter(([, value]) => value !== null);
  // The type says what the filter does.
  return Object.fromEntries(entries) as Present<T>;
}
