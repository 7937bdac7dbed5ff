import type { Annotation } from '../../annotation/index.ts';
import { problem, type Problem } from '../problem.ts';
import { usesOf } from './uses.ts';

/** Every id that is used is declared in the same file, and so is every key that a quote cites. */
export function checkReferences(annotation: Annotation): Problem[] {
  const { document, entities, references, statistics, quotes } = annotation;
  const declared = new Set([document.id, ...[...entities, ...references].map(({ id }) => id)]);
  const keys = new Set(statistics.map(({ key }) => key));
  const unknownIds = [...usesOf(annotation)]
    .filter(({ id }) => !declared.has(id))
    .map(({ path, id }) =>
      problem(path, 'an id declared in this file, in entities or references', id),
    );
  const unknownKeys = quotes.flatMap(({ cites }, at) =>
    cites.flatMap((key, place) =>
      keys.has(key)
        ? []
        : [problem(`$.quotes[${at}].cites[${place}]`, 'the key of a statistic in this file', key)],
    ),
  );
  return [...unknownIds, ...unknownKeys];
}
