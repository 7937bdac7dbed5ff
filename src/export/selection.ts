import { factsOf, referentsOf, type Fact, type Source, type StoredDocument } from './facts.ts';

/** Which part of the graph to export; everything where both are null. */
export interface Selection {
  /** The id of a document: its facts only. */
  readonly document: string | null;
  /** The id of an entity or document: facts that name it only. */
  readonly entity: string | null;
}

/** A document with the facts of it that are to be exported, in the order of its text. */
export interface SelectedDocument {
  readonly stored: StoredDocument;
  readonly facts: readonly Fact[];
}

/** The documents that have facts in the selection; all selected documents where no entity is given. */
export async function* select(
  source: Source,
  { document, entity }: Selection,
): AsyncGenerator<SelectedDocument> {
  for await (const stored of source()) {
    if (document !== null && stored.contribution.document.id !== document) continue;
    const facts = factsOf(stored).filter(
      (fact) => entity === null || referentsOf(fact).includes(entity),
    );
    if (entity === null || facts.length > 0) yield { stored, facts };
  }
}
