import { GraphError } from '../graph/index.ts';

/** What was thrown, and where no Neo4j answers, that `serve` does without. */
export function withWayOut(thrown: unknown): unknown {
  if (!(thrown instanceof GraphError) || thrown.code !== 'SERVICE_UNAVAILABLE') return thrown;
  const message = `${thrown.message}. "footnote start" loads the corpus, for which it must be there; "footnote serve" waits for it`;
  return new GraphError(thrown.code, message, { cause: thrown });
}
