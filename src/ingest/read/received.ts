import { z } from 'zod';
import { problem, refusal } from '../problem.ts';
import { ANNOTATION_BYTES } from './bytes.ts';
import { describeDocument, otherJson, unannotated } from './document.ts';
import { kindOf } from './kind.ts';
import { annotationIn, type Read } from './source.ts';

/** A file that somebody sent: this machine has none of that name. */
export interface ReceivedFile {
  /** Its name where it came from, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Finds the canonical text of a document by the document's id, the name of its file and the text's SHA-256. */
export type TextOf = (
  document: string,
  file: string,
  sha256: string,
) => Promise<string | undefined>;

const namesDocument = z.object({ document: z.object({ id: z.string() }) });

/** Reads a received document or annotation. What is refused names no file or folder of this machine. */
export async function readReceived({ name, bytes }: ReceivedFile, textOf: TextOf): Promise<Read> {
  const kind = kindOf(name);
  switch (kind) {
    case 'document': {
      if (name.endsWith('.json')) return { refused: otherJson(name) };
      const described = await describeDocument(bytes, name);
      return 'refused' in described ? described : unannotated(name, described);
    }
    case 'annotation': {
      if (bytes.length > ANNOTATION_BYTES) {
        const expected = `an annotation of at most ${ANNOTATION_BYTES} bytes`;
        return { refused: refusal(name, [problem('$', expected, bytes.length)]) };
      }
      const read = annotationIn(name, bytes);
      if ('refused' in read) return read;
      const { annotation } = read;
      const id = namesDocument.safeParse(annotation).data?.document.id ?? '';
      const find = async (file: string, sha256: string) => {
        const text = await textOf(id, file, sha256);
        return text === undefined ? 'lacking' : { text };
      };
      return { source: { file: name, annotation, text: find, recordedAt: {} } };
    }
    case 'export': {
      const expected = 'one document or annotation: load an export with "footnote ingest"';
      return { refused: refusal(name, [problem('$', expected, 'an export')]) };
    }
    default:
      return kind satisfies never;
  }
}
