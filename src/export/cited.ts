import type { DocumentRow, PassageRow } from '../contribution/index.ts';
import { contributorsOf, Selectors } from './annotation-of.ts';
import { idOfFact, namesOf, type Fact } from './facts.ts';
import type { SelectedDocument } from './selection.ts';

/** What a citation says of a document. */
export type CitedDocument = Omit<DocumentRow, 'text'>;

/** One passage and what it is cited for. */
export interface CitedPassage {
  readonly passage: PassageRow;
  readonly document: CitedDocument;
  /** Names of its authors, as far as it names them. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly facts: readonly Fact[];
}

/** A fact or passage, and the passages that a citation of it names. */
export interface Cited {
  readonly id: string;
  readonly passages: readonly CitedPassage[];
  /** The name of an entity or document that the facts name. */
  readonly nameOf: (id: string) => string;
}

/** A citation for each selected fact of a document. */
export function citedOf({ stored, facts }: SelectedDocument): Cited[] {
  const { contribution } = stored;
  const { document } = contribution;
  const nameOf = namesOf(contribution);
  const { authors, publisher } = contributorsOf(contribution, new Selectors(contribution.passages));
  return facts.map((fact) => ({
    id: idOfFact(fact),
    passages: [
      {
        passage: fact.passage,
        document,
        authors: authors.map(({ id }) => nameOf(id)),
        publisher: publisher === undefined ? null : nameOf(publisher.id),
        facts: [fact],
      },
    ],
    nameOf,
  }));
}
