import { jsonLdOf } from '../export/index.ts';
import type { Citation } from './read-citation.ts';

/** The facts of a citation as JSON-LD, as the export has them. */
export function jsonLd({ passages, nameOf }: Citation, base: string): unknown {
  const facts = passages.flatMap(({ document, facts }) =>
    facts.map((fact) => [fact, document] as const),
  );
  return jsonLdOf({ facts, nameOf }, base);
}
