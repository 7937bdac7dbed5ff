import type { Annotation, Selector } from '../../annotation/index.ts';
import { sha256, splitsPair } from '../../model/index.ts';
import { problem, type Problem } from '../problem.ts';
import { spansOf } from './spans.ts';

/** Holds every passage against the text, letter by letter. */
export function checkSpans(annotation: Annotation, text: string): Problem[] {
  return [...spansOf(annotation)].flatMap(({ path, selector }) => {
    const wrong = checkSpan(path, selector, text);
    return wrong === undefined ? [] : [wrong];
  });
}

function checkSpan(path: string, selector: Selector, text: string): Problem | undefined {
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
    return found === exact ? undefined : problem(path, JSON.stringify(exact), found);
  }
  return digestOf(found) === digest
    ? undefined
    : problem(path, `a passage of digest ${digest ?? ''}`, found);
}

/** The first 16 hex digits of the SHA-256 of a passage. */
function digestOf(passage: string): string {
  return sha256(passage).slice(0, 16);
}
