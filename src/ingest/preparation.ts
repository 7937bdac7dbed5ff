import { validate, type Lacking } from './validate/index.ts';
import { identify } from '../contribution/index.ts';
import { prepare, type Prepared } from './load/index.ts';
import { problem, refusal, repetition, type Refusal } from './problem.ts';
import type { Read } from './read/index.ts';

/**
 * The most rows of one document, which is loaded in one transaction: Neo4j has to hold all of it, and what
 * it replaces. 350 MB are enough for 20,000 rows of claims, and not for 24,000.
 */
const ROWS_A_DOCUMENT = 15_000;

/** Makes rows of each document that was read, and collects those that cannot be loaded. */
export class Preparation {
  readonly refused: Refusal[] = [];
  readonly lacking: Lacking[] = [];
  /** Documents that were given twice with the same content, such as an annotation and its export. */
  readonly repeated: string[] = [];
  /** The file and content of each document's id so far. */
  readonly #seen = new Map<string, { file: string; loadHash: string }>();

  /** The document to load, if there is one. */
  async of(read: Read): Promise<Prepared | undefined> {
    if ('refused' in read) {
      this.refused.push(read.refused);
      return undefined;
    }
    const found = await validate(read.source);
    if ('refused' in found) this.refused.push(found.refused);
    if ('lacking' in found) this.lacking.push(found.lacking);
    if (!('validated' in found)) return undefined;
    const { file, annotation, text, recordedAt } = found.validated;
    const identified = identify(annotation, text);
    if ('repeated' in identified) {
      this.refused.push(refusal(file, identified.repeated.map(repetition)));
      return undefined;
    }
    const prepared = prepare(file, identified.contribution, recordedAt);
    if (prepared.size > ROWS_A_DOCUMENT) {
      const most = `at most ${ROWS_A_DOCUMENT} passages, mentions, figures, quotes and claims together`;
      this.refused.push(refusal(file, [problem('$', most, prepared.size)]));
      return undefined;
    }
    return this.#unlessSeen(annotation.document.id, file, prepared);
  }

  #unlessSeen(id: string, file: string, prepared: Prepared): Prepared | undefined {
    const { loadHash } = prepared;
    const earlier = this.#seen.get(id);
    if (earlier === undefined) {
      this.#seen.set(id, { file, loadHash });
      return prepared;
    }
    const other = problem('$.document.id', `other than that of ${earlier.file}`, id);
    if (earlier.loadHash === loadHash) this.repeated.push(id);
    else this.refused.push(refusal(file, [other]));
    return undefined;
  }
}
