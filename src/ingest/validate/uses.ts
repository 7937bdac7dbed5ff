import type { Annotation } from '../../annotation/index.ts';

export interface Use {
  path: string;
  id: string;
}

/** Every id that an annotation uses without declaring it there, with its place in the file. */
export function* usesOf({ document, statistics, quotes, claims }: Annotation): Generator<Use> {
  if (document.publisher !== undefined) {
    yield { path: '$.document.publisher.id', id: document.publisher.id };
  }
  for (const [at, { id }] of document.authors.entries()) {
    yield { path: `$.document.authors[${at}].id`, id };
  }
  for (const [at, { place, about, reportedBy }] of statistics.entries()) {
    const path = `$.statistics[${at}]`;
    if (place !== undefined) yield { path: `${path}.place`, id: place };
    yield* all(`${path}.about`, about);
    yield* all(`${path}.reportedBy`, reportedBy);
  }
  for (const [at, { speaker, about }] of quotes.entries()) {
    const path = `$.quotes[${at}]`;
    if (speaker !== undefined) yield { path: `${path}.speaker`, id: speaker };
    yield* all(`${path}.about`, about);
  }
  for (const [at, { subject, object, assertedBy }] of claims.entries()) {
    const path = `$.claims[${at}]`;
    yield { path: `${path}.subject`, id: subject };
    if (object !== undefined) yield { path: `${path}.object`, id: object };
    yield { path: `${path}.assertedBy`, id: assertedBy };
  }
}

function* all(path: string, ids: readonly string[]): Generator<Use> {
  for (const [at, id] of ids.entries()) yield { path: `${path}[${at}]`, id };
}
