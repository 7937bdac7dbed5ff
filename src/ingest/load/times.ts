import type { Stored } from '../../export/index.ts';
import type { Change } from '../../history/index.ts';
import type { Prepared } from './prepared.ts';

/** When the facts of a load were recorded, and when they changed: ISO 8601. */
export class Times {
  /** When the graph changes. */
  readonly at: string;
  readonly #before: ReadonlyMap<string, Stored>;
  readonly #changed: ReadonlySet<string>;
  readonly #rewritten: ReadonlyMap<string, string | null>;

  /**
   * @param before what the graph has of the documents that are replaced, by their ids.
   * @param rewritten when the versions were loaded that are only written again, by the ids of their documents.
   */
  constructor(
    before: ReadonlyMap<string, Stored>,
    changes: readonly Change[],
    at: string,
    rewritten: ReadonlyMap<string, string | null> = new Map(),
  ) {
    this.#rewritten = rewritten;
    this.at = at;
    this.#before = before;
    this.#changed = new Set(changes.map(({ documentId, fact }) => keyOf(documentId, fact)));
  }

  /** Of a quote or claim; null where the graph has had it from before this was recorded. */
  recordedAt(fact: string, document: Prepared): string | null {
    const before = this.#beforeOf(document);
    if (before?.recordedAt[fact] !== undefined) return before.recordedAt[fact];
    const isNew = before === undefined || this.isChanged(fact, document);
    return isNew ? (document.recordedAt[fact] ?? this.at) : null;
  }

  /** Of a quote or claim; null where it has not changed since it was recorded. */
  updatedAt(fact: string, document: Prepared): string | null {
    const before = this.#beforeOf(document);
    if (before?.recordedAt[fact] === undefined) return null;
    return this.isChanged(fact, document) ? this.at : (before.updatedAt[fact] ?? null);
  }

  /** Whether the load adds the fact to the document, or changes it there. */
  isChanged(fact: string, document: Prepared): boolean {
    const { id } = document.contribution.document;
    return !this.#before.has(id) || this.#changed.has(keyOf(id, fact));
  }

  /** Whether a version is written again as it was loaded earlier. */
  isRewritten({ contribution }: Prepared): boolean {
    return this.#rewritten.has(contribution.document.id);
  }

  /** When the version of a document was loaded; null of one that is written again, where it is not known. */
  loadedAt({ contribution }: Prepared): string | null {
    const known = this.#rewritten.get(contribution.document.id);
    return known === undefined ? this.at : known;
  }

  /** Whether the document takes the place of an earlier version. */
  replaces(document: Prepared): boolean {
    return this.#beforeOf(document) !== undefined;
  }

  #beforeOf({ contribution }: Prepared): Stored | undefined {
    return this.#before.get(contribution.document.id);
  }
}

function keyOf(document: string, fact: string): string {
  return `${document} ${fact}`;
}
