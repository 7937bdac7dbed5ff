import { addressOf, jsonLdOf } from '../export/index.ts';
import type { Citation, Correction } from './read-citation.ts';

/** The facts of a citation as JSON-LD, as the export has them. */
export function jsonLd({ passages, nameOf, corrections }: Citation, base: string): unknown {
  const facts = passages.flatMap(({ document, facts }) =>
    facts.map((fact) => [fact, document] as const),
  );
  const { '@graph': nodes, ...rest } = jsonLdOf({ facts, nameOf }, base);
  return { ...rest, '@graph': [...nodes, ...corrections.map((each) => correction(each, base))] };
}

/** What a fact said before: https://schema.org/CorrectionComment. */
function correction({ fact, at, said }: Correction, base: string) {
  return {
    '@type': 'schema:CorrectionComment',
    'schema:about': { '@id': addressOf(base, fact) },
    'schema:text': said,
    'schema:datePublished': { '@type': 'xsd:dateTime', '@value': at },
  };
}
