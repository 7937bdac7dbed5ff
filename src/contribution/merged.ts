import { z } from 'zod';
import { contributionRows, type Contribution, type DescriptionRow } from './contribution.ts';

const maybe = z.string().nullable();

/** That two entities are one, and who says so why. */
export const mergeRow = z.object({
  id: z.string(),
  /** The id of the entity that is another one, and the name that it had. */
  from: z.string(),
  fromName: z.string(),
  /** The id of the one that stands for both. */
  into: z.string(),
  because: maybe,
  passage: maybe,
  madeBy: maybe,
  madeAt: z.iso.datetime(),
});
export type MergeRow = z.infer<typeof mergeRow>;

/** Entities that editors found to be one, by id: each under the one that stands for it. */
export class Merges {
  readonly #into: ReadonlyMap<string, string>;

  constructor(merges: Iterable<readonly [from: string, into: string]>) {
    this.#into = new Map(merges);
  }

  /** The id that stands for an entity: its own where it was not merged. */
  of(id: string): string {
    let found = id;
    // One that others were merged into may have been merged itself. No merge is written that closes a circle.
    for (let next = this.#into.get(id); next !== undefined; next = this.#into.get(next))
      found = next;
    return found;
  }

  /** These, and another one. */
  with(from: string, into: string): Merges {
    return new Merges([...this.#into, [from, into]]);
  }

  /** These, without the one of an entity. */
  without(from: string): Merges {
    return new Merges([...this.#into].filter(([id]) => id !== from));
  }
}

/** The rows that name entities. */
const namingRows = contributionRows.pick({
  descriptions: true,
  mentions: true,
  statistics: true,
  quotes: true,
  claims: true,
});

/** What a document states by its own ids, as JSON, where the graph has it by those of merged entities. */
export function originalOf(contribution: Contribution): string {
  const { descriptions, mentions, statistics, quotes, claims } = contribution;
  // Parsed, so that equal rows are equal texts, whatever the order of their properties was.
  const rows = namingRows.parse({ descriptions, mentions, statistics, quotes, claims });
  return JSON.stringify(rows);
}

/** What a document states by its own ids. */
export function withOriginal(contribution: Contribution, original: string): Contribution {
  return { ...contribution, ...namingRows.parse(JSON.parse(original)) };
}

/**
 * What a document brings into the graph where entities are merged: the same rows, with the ids of the entities that
 * stand for others. Facts keep their ids, so links to them go on to work.
 */
export function withMerges(contribution: Contribution, merges: Merges): Contribution {
  const { descriptions, statistics, quotes, claims } = contribution;
  if (descriptions.every(({ referent }) => merges.of(referent) === referent)) return contribution;
  const one = (id: string) => merges.of(id);
  const maybeOne = (id: string | null) => (id === null ? null : one(id));
  const all = (ids: readonly string[]) => [...new Set(ids.map(one))].sort();
  return {
    ...contribution,
    descriptions: oneOfEach(descriptions.map((row) => ({ ...row, into: one(row.referent) }))),
    mentions: mentionsOf(contribution, merges),
    statistics: statistics.map((row) => ({
      ...row,
      place: maybeOne(row.place),
      about: all(row.about),
      reportedBy: all(row.reportedBy),
    })),
    quotes: quotes.map((row) => ({
      ...row,
      speaker: maybeOne(row.speaker),
      about: all(row.about),
    })),
    claims: claims.map((row) => ({
      ...row,
      subject: one(row.subject),
      object: maybeOne(row.object),
      assertedBy: one(row.assertedBy),
    })),
  };
}

/** A passage mentions an entity once. */
function mentionsOf({ mentions }: Contribution, merges: Merges): Contribution['mentions'] {
  const found = new Map<string, Contribution['mentions'][number]>();
  for (const row of mentions) {
    const referent = merges.of(row.referent);
    const key = `${row.passage} ${referent}`;
    if (!found.has(key)) found.set(key, { ...row, referent });
  }
  return [...found.values()];
}

/** One description of each entity, that of the entity itself first; the names of the others become its aliases. */
function oneOfEach(rows: readonly (DescriptionRow & { into: string })[]): DescriptionRow[] {
  const found = new Map<string, DescriptionRow>();
  for (const { into, ...row } of [...rows].sort(ownFirst)) {
    const known = found.get(into);
    found.set(into, known === undefined ? { ...row, referent: into } : both(known, row));
  }
  return [...found.values()].sort((a, b) => (a.referent < b.referent ? -1 : 1));
}

function ownFirst(
  a: { referent: string; into: string },
  b: { referent: string; into: string },
): number {
  return Number(a.referent !== a.into) - Number(b.referent !== b.into);
}

function both(known: DescriptionRow, row: DescriptionRow): DescriptionRow {
  const aliases = new Set([...(known.aliases ?? []), ...(row.aliases ?? [])]);
  if (row.name !== null && row.name !== known.name) aliases.add(row.name);
  const sameAs = new Set([...(known.sameAs ?? []), ...(row.sameAs ?? [])]);
  return {
    ...known,
    aliases: known.aliases === null && aliases.size === 0 ? null : [...aliases].sort(),
    description: known.description ?? row.description,
    kind: known.kind ?? row.kind,
    ...(sameAs.size === 0 ? {} : { sameAs: [...sameAs].sort() }),
  };
}
