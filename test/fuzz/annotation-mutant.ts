import fc from 'fast-check';
import { byteChange, type ByteChange } from './change-bytes.ts';
import { jsonChange, type JsonChange } from './change-json.ts';

/** What is done to a document that is in order, before it is loaded. Without any change it loads. */
export interface AnnotationMutant {
  /** As two files, as text beside annotation, or as one line of an export. */
  form: 'annotation' | 'export';
  json: JsonChange[];
  /** Of the text; its digest is mended after it where `digested`. */
  text: ByteChange[];
  digested: boolean;
  /** Of the file with the annotation, or of the export. */
  bytes: ByteChange[];
}

const some = <T>(change: fc.Arbitrary<T>) => fc.array(change, { minLength: 1, maxLength: 3 });
const none = { form: 'annotation' as const, json: [], text: [], digested: true, bytes: [] };

function family(parts: {
  [part in keyof AnnotationMutant]?: fc.Arbitrary<AnnotationMutant[part]>;
}): fc.Arbitrary<AnnotationMutant> {
  const form = fc.constantFrom('annotation' as const, 'export' as const);
  return fc.record({ form, ...parts }).map((chosen) => ({ ...none, ...chosen }));
}

export const annotationMutant: fc.Arbitrary<AnnotationMutant> = fc.oneof(
  { weight: 7, arbitrary: family({ json: some(jsonChange) }) },
  { weight: 2, arbitrary: family({ text: some(byteChange), digested: fc.boolean() }) },
  { weight: 1, arbitrary: family({ bytes: some(byteChange) }) },
);
