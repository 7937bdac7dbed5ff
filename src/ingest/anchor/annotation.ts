import { neededBy, type Annotation, type Item } from '../../annotation/index.ts';
import { Anchors } from './places.ts';

/** What became of the passages of an annotation in a later text. */
export interface Anchoring {
  readonly kept: number;
  readonly moved: number;
  /** The words of passages that the text has in several places. */
  readonly ambiguous: readonly { readonly exact: string; readonly places: number }[];
  /** The words of passages that it no longer has. */
  readonly lost: readonly string[];
}

interface Selected {
  readonly start: number;
  readonly end: number;
}

/**
 * Brings an annotation of one text to a later one. What rests on passages that are lost or ambiguous alone is left
 * out, with what needs it.
 */
export function reanchor(
  annotation: Annotation,
  before: string,
  after: string,
): { annotation: Annotation; anchoring: Anchoring } {
  const places = new Places(new Anchors(before, after), before);
  const moved = <T extends Selected>(selectors: readonly T[]) =>
    selectors.flatMap((each) => places.move(each));
  /** Whether all that the item rested on has gone. */
  const isGone = (earlier: readonly unknown[], later: readonly unknown[]) =>
    earlier.length > 0 && later.length === 0;
  const mentioned = <T extends { mentions: readonly Selected[] }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const mentions = moved(item.mentions);
      return isGone(item.mentions, mentions) ? [] : [{ ...item, mentions }];
    });
  const passed = <T extends { passage: Selected }>(items: readonly T[]): T[] =>
    items.flatMap((item) => places.move(item.passage).map((passage) => ({ ...item, passage })));
  const { document } = annotation;
  const [publisher] = passed(document.publisher === undefined ? [] : [document.publisher]);
  const anchored: Annotation = {
    document: {
      ...document,
      publisher,
      authors: passed(document.authors),
    },
    entities: mentioned(annotation.entities),
    references: mentioned(annotation.references),
    statistics: annotation.statistics.flatMap((item) => {
      const renderings = moved(item.renderings);
      return isGone(item.renderings, renderings) ? [] : [{ ...item, renderings }];
    }),
    quotes: passed(annotation.quotes),
    claims: passed(annotation.claims),
  };
  return { annotation: withoutDangling(anchored), anchoring: places.anchoring() };
}

/** Moves passages, and counts each once, however many items rest on it. */
class Places {
  readonly #anchors: Anchors;
  readonly #before: string;
  readonly #outcomes = new Map<string, ReturnType<Anchors['find']> & { exact: string }>();

  constructor(anchors: Anchors, before: string) {
    this.#anchors = anchors;
    this.#before = before;
  }

  /** The passage in the later text; nothing if it has no certain place there. */
  move<T extends Selected>(selector: T): T[] {
    const { start, end } = selector;
    const key = `${start} ${end}`;
    const known = this.#outcomes.get(key);
    const exact = this.#before.slice(start, end);
    const found = known ?? { ...this.#anchors.find(selector), exact };
    this.#outcomes.set(key, found);
    return 'start' in found ? [{ ...selector, start: found.start, end: found.end }] : [];
  }

  anchoring(): Anchoring {
    const all = [...this.#outcomes.values()];
    return {
      kept: all.filter(({ outcome }) => outcome === 'KEPT').length,
      moved: all.filter(({ outcome }) => outcome === 'MOVED').length,
      ambiguous: all.flatMap((each) =>
        each.outcome === 'AMBIGUOUS' ? [{ exact: each.exact, places: each.places }] : [],
      ),
      lost: all.flatMap(({ outcome, exact }) => (outcome === 'LOST' ? [exact] : [])),
    };
  }
}

/** Leaves out what refers to items that are gone. */
function withoutDangling(annotation: Annotation): Annotation {
  const { document, entities, references } = annotation;
  const ids = new Set([document.id, ...[...entities, ...references].map(({ id }) => id)]);
  const isWhole = (item: Item) => neededBy(item).every((id) => ids.has(id));
  const there = (all: readonly string[]) => all.filter((id) => ids.has(id));
  const statistics = annotation.statistics
    .filter((item) => isWhole({ kind: 'STATISTIC', item }))
    .map((item) => ({ ...item, about: there(item.about), reportedBy: there(item.reportedBy) }));
  const keys = new Set(statistics.map(({ key }) => key));
  return {
    document: {
      ...document,
      authors: document.authors.filter(({ id }) => ids.has(id)),
      publisher: [document.publisher].find((each) => each !== undefined && ids.has(each.id)),
    },
    entities,
    references,
    statistics: statistics.map(({ derivedFrom, ...item }) =>
      derivedFrom?.of.every((key) => keys.has(key)) ? { ...item, derivedFrom } : item,
    ),
    quotes: annotation.quotes
      .filter((item) => isWhole({ kind: 'QUOTE', item }))
      .map((item) => ({
        ...item,
        about: there(item.about),
        cites: item.cites.filter((key) => keys.has(key)),
      })),
    claims: annotation.claims.filter((item) => isWhole({ kind: 'CLAIM', item })),
  };
}
