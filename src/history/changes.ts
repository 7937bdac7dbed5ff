import { summarise, usedBy } from '../annotation/index.ts';
import type { Contribution } from '../contribution/index.ts';
import { identifiedItems, type IdentifiedItem, type Stored } from '../export/index.ts';
import { hashKey } from '../model/index.ts';
import { passagesOf } from '../proposal/index.ts';
import { differenceOf } from './difference.ts';

/** What a load changed about one fact: a row of the label Change. */
export interface Change {
  /** It begins with the digits of the time, so that ids are in the order of the changes. */
  readonly id: string;
  readonly action: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly kind: IdentifiedItem['kind'] | 'DOCUMENT';
  /** The id of the fact's node. */
  readonly fact: string;
  /** The id of the document that states it. */
  readonly documentId: string;
  /** The version of the document that the change led to; null if it was removed. */
  readonly version: string | null;
  /** ISO 8601. */
  readonly at: string;
  /** The fact in one line, as it is now, or was if it is removed. */
  readonly summary: string;
  /** What it said until then, as JSON; null where it is new. */
  readonly before: string | null;
  readonly beforeSummary: string | null;
  /** When what it said until then was recorded, ISO 8601; null where that is not known. */
  readonly recordedAt: string | null;
  /** The ids of the entities and documents that the fact is about. */
  readonly touches: readonly string[];
}

/** A version of a document that takes the place of the one before. */
export interface Version {
  readonly contribution: Contribution;
  /** What tells it from other versions. */
  readonly loadHash: string;
}

/**
 * What a load changes about one document. Of a new one, the document alone is told, with all that it
 * describes; of a removed one, every fact, so that each can be read later.
 * @param at ISO 8601.
 */
export function changesOf(
  before: Stored | undefined,
  after: Version | undefined,
  at: string,
): Change[] {
  if (before === undefined) return after === undefined ? [] : [newDocument(after, at)];
  const { original: contribution, recordedAt, updatedAt } = before;
  const earlier = summariesOf(contribution);
  const until = (fact: IdentifiedItem) => ({
    before: JSON.stringify(fact.item),
    beforeSummary: earlier(fact),
    recordedAt: updatedAt[fact.id] ?? recordedAt[fact.id] ?? null,
  });
  if (after === undefined) {
    const { id, title } = contribution.document;
    const make = changeIn(id, null, at);
    return [
      {
        ...make('REMOVED', 'DOCUMENT', id),
        summary: title,
        ...metadataUntil(before),
        touches: [id],
      },
      ...identifiedItems(contribution).map((fact) => ({
        ...make('REMOVED', fact.kind, fact.id),
        summary: earlier(fact),
        ...until(fact),
        touches: touchedBy(fact),
      })),
    ];
  }
  const { id, title } = after.contribution.document;
  const make = changeIn(id, after.loadHash, at);
  const later = summariesOf(after.contribution);
  const { added, changed, removed } = differenceOf(contribution, after.contribution);
  const isSame = metadataOf(contribution) === metadataOf(after.contribution);
  return [
    ...(isSame
      ? []
      : [
          {
            ...make('CHANGED', 'DOCUMENT', id),
            summary: title,
            ...metadataUntil(before),
            touches: [id],
          },
        ]),
    ...added.map((fact) => ({
      ...make('ADDED', fact.kind, fact.id),
      summary: later(fact),
      ...NEW,
      touches: touchedBy(fact),
    })),
    ...changed.map((each) => ({
      ...make('CHANGED', each.after.kind, each.after.id),
      summary: later(each.after),
      ...until(each.before),
      touches: [...new Set([...touchedBy(each.before), ...touchedBy(each.after)])],
    })),
    ...removed.map((fact) => ({
      ...make('REMOVED', fact.kind, fact.id),
      summary: earlier(fact),
      ...until(fact),
      touches: touchedBy(fact),
    })),
  ];
}

/** What a change says of the time before it. */
type Until = Pick<Change, 'before' | 'beforeSummary' | 'recordedAt'>;
const NEW: Until = { before: null, beforeSummary: null, recordedAt: null };

function newDocument({ contribution, loadHash }: Version, at: string): Change {
  const { id, title } = contribution.document;
  const touches = [id, ...contribution.descriptions.map(({ referent }) => referent)];
  return {
    ...changeIn(id, loadHash, at)('ADDED', 'DOCUMENT', id),
    summary: title,
    ...NEW,
    touches,
  };
}

function metadataUntil({ contribution, recordedAt, updatedAt }: Stored): Until {
  const { id, title } = contribution.document;
  return {
    before: metadataOf(contribution),
    beforeSummary: title,
    recordedAt: updatedAt[id] ?? recordedAt[id] ?? null,
  };
}

/** Begins changes of facts of one document at one moment. */
function changeIn(documentId: string, version: string | null, at: string) {
  const time = at.replace(/\D/g, '');
  return (action: Change['action'], kind: Change['kind'], fact: string) => {
    const id = `change:${time}-${hashKey('change', documentId, kind, fact)}`;
    return { id, action, kind, fact, documentId, version, at };
  };
}

/** Says each fact of a version of a document in one line, with the names that it gives. */
function summariesOf(contribution: Contribution): (fact: IdentifiedItem) => string {
  const say = summarise(contribution.document, identifiedItems(contribution));
  return (fact) => {
    const [{ exact = '' } = {}] = passagesOf(fact.item);
    return say({ ...fact, passage: { exact } });
  };
}

/** What a document says about itself, and the digest of its text, as JSON. */
function metadataOf({ document: { title, date, url, language, sha256 } }: Contribution): string {
  return JSON.stringify({ title, date, url, language, sha256 });
}

/** The entities and documents whose pages show the fact. */
function touchedBy(fact: IdentifiedItem): string[] {
  const own = fact.kind === 'ENTITY' || fact.kind === 'REFERENCE' ? [fact.id] : [];
  return [...new Set([...own, ...usedBy(fact)])];
}

/**
 * What a merge changes, or the end of one: each document that named an entity is about another now.
 * @param was the id of the entity that documents were about, `is` that of the one that they are about now.
 * @param at ISO 8601.
 */
export function changesOfMerge(
  stored: readonly Stored[],
  { was, is, summary }: { readonly was: string; readonly is: string; readonly summary: string },
  at: string,
): Change[] {
  return stored.flatMap(({ contribution, version }) => {
    const { id } = contribution.document;
    const facts = identifiedItems(contribution);
    const described = facts.find((fact) => fact.kind === 'ENTITY' && fact.id === was);
    if (described === undefined) return [];
    const touched = facts.map(touchedBy).filter((ids) => ids.includes(was));
    return [
      {
        ...changeIn(id, version, at)('CHANGED', 'ENTITY', is),
        summary,
        before: JSON.stringify(described.item),
        beforeSummary: summariesOf(contribution)(described),
        recordedAt: null,
        touches: [...new Set([is, was, id, ...touched.flat()])],
      },
    ];
  });
}
