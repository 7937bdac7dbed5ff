import type { Annotation, Selector } from '../../annotation/index.ts';

export interface Span {
  path: string;
  selector: Selector;
}

/** Every passage that an annotation points at, with its place in the file. */
export function* spansOf(annotation: Annotation): Generator<Span> {
  const { document, entities, references, statistics, quotes, claims } = annotation;
  if (document.publisher !== undefined) {
    yield { path: '$.document.publisher.passage', selector: document.publisher.passage };
  }
  yield* each('$.document.authors', document.authors, 'passage', ({ passage }) => passage);
  for (const [at, { mentions }] of entities.entries()) {
    yield* each(`$.entities[${at}].mentions`, mentions, '', (mention) => mention);
  }
  for (const [at, { mentions }] of references.entries()) {
    yield* each(`$.references[${at}].mentions`, mentions, '', (mention) => mention);
  }
  for (const [at, { renderings }] of statistics.entries()) {
    yield* each(`$.statistics[${at}].renderings`, renderings, '', (rendering) => rendering);
  }
  yield* each('$.quotes', quotes, 'passage', ({ passage }) => passage);
  yield* each('$.claims', claims, 'passage', ({ passage }) => passage);
}

function* each<T>(
  path: string,
  list: readonly T[],
  key: string,
  selectorOf: (item: T) => Selector,
): Generator<Span> {
  const suffix = key === '' ? '' : `.${key}`;
  for (const [at, item] of list.entries()) {
    yield { path: `${path}[${at}]${suffix}`, selector: selectorOf(item) };
  }
}
