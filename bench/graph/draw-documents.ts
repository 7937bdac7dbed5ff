import { drawDocument } from './draw-document.ts';
import type { DrawnDocument } from './drawn.ts';
import type { Shape } from './shape.ts';

/** All documents, one by one. */
export function* drawDocuments(
  shape: Shape,
  onProgress: (line: string) => void = () => undefined,
): Generator<DrawnDocument> {
  const step = Math.max(1, Math.floor(shape.documents / 20));
  for (let number = 0; number < shape.documents; number++) {
    if (number % step === 0) onProgress(`${number} of ${shape.documents} documents`);
    yield drawDocument(shape, number);
  }
}
