import type { Annotation, Selector } from '../../annotation/index.ts';
import { sha256, splitsPair } from '../../model/index.ts';
import { problem, type Problem } from '../problem.ts';

/** Compares each passage with the text at its offsets. */
export function* checkPassages(annotation: Annotation, text: string): Generator<Problem> {
  for (const { path, selector } of passagesOf(annotation)) {
    const wrong = checkPassage(path, selector, text);
    if (wrong !== undefined) yield wrong;
  }
}

function checkPassage(path: string, selector: Selector, text: string): Problem | undefined {
  const { start, end, exact, digest } = selector;
  if (end > text.length) {
    return problem(`${path}.end`, `at most ${text.length}, the length of the text`, end);
  }
  for (const [name, offset] of [['start', start] as const, ['end', end] as const]) {
    if (splitsPair(text, offset)) {
      return problem(`${path}.${name}`, 'an offset between characters', `${offset}, inside one`);
    }
  }
  const found = text.slice(start, end);
  if (exact !== undefined) {
    return found === exact
      ? undefined
      : problem(path, `${JSON.stringify(exact)}${placeOf(exact, text, start)}`, found);
  }
  return digestOf(found) === digest
    ? undefined
    : problem(path, `a passage of digest ${digest ?? ''}`, found);
}

/** How far offsets that are wrong may be from the words, in UTF-16 code units. */
const NEAR = 10_000;

/** Where the words are, if they are near: offsets counted in other units are wrong by a few. */
function placeOf(exact: string, text: string, start: number): string {
  const from = Math.max(0, start - NEAR);
  const near = text.slice(from, start + NEAR + exact.length);
  const places = [near.lastIndexOf(exact, start - from), near.indexOf(exact, start - from)]
    .filter((at) => at >= 0)
    .map((at) => from + at)
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  const [nearest] = places;
  return nearest === undefined ? '' : `, which is from ${nearest} to ${nearest + exact.length}`;
}

/** The first 16 hex digits of the SHA-256 of a passage. */
function digestOf(passage: string): string {
  return sha256(passage).slice(0, 16);
}

/** A passage that an annotation selects, and its JSON path. */
interface Selected {
  path: string;
  selector: Selector;
}

function* passagesOf(annotation: Annotation): Generator<Selected> {
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
): Generator<Selected> {
  const suffix = key === '' ? '' : `.${key}`;
  for (const [at, item] of list.entries()) {
    yield { path: `${path}[${at}]${suffix}`, selector: selectorOf(item) };
  }
}
