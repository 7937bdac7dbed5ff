import { validate, type Lacking } from './validate/index.ts';
import { identify } from '../contribution/index.ts';
import { prepare, type Prepared } from './load/index.ts';
import { MOST_ROWS, tooManyRows } from './most-items.ts';
import { problem, refusal, repetition, type Refusal } from './problem.ts';
import type { Source } from './read/index.ts';

/** Something of a document that is not in its text, such as pages without text. */
export interface Warning {
  file: string;
  /** One sentence. */
  message: string;
}

/** Makes rows of each document that was read, and collects those that cannot be loaded. */
export class Preparation {
  readonly refused: Refusal[] = [];
  readonly lacking: Lacking[] = [];
  /** What readers could not use of documents that are loaded without an annotation. */
  readonly warnings: Warning[] = [];
  /** Documents that were given twice with the same content, such as an annotation and its export. */
  readonly repeated: string[] = [];
  /** The file and content of each document's id so far. */
  readonly #seen = new Map<string, { file: string; loadHash: string }>();

  /** The document to load, if there is one. */
  async of(read: { source: Source } | { refused: Refusal }): Promise<Prepared | undefined> {
    if ('refused' in read) {
      this.refused.push(read.refused);
      return undefined;
    }
    for (const message of read.source.unannotated?.warnings ?? []) {
      this.warnings.push({ file: read.source.file, message });
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
    const prepared = prepare(file, identified.contribution, recordedAt, {
      unannotated: read.source.unannotated !== undefined,
      version: annotation.version,
    });
    if (prepared.size > MOST_ROWS) {
      this.refused.push(refusal(file, [tooManyRows(prepared.size)]));
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
    else if (prepared.unannotated) {
      const expected = `a file whose name gives another id than that of ${earlier.file}: rename one, or annotate it`;
      this.refused.push(refusal(file, [problem('$', expected, id)]));
    } else this.refused.push(refusal(file, [other]));
    return undefined;
  }
}
