import { luceneQuery, withinOneEdit } from './lucene.ts';
import { needsOf, type Need, type Sequence } from './needs.ts';

/** What a statement is given of a text to search for, each under the name of its parameter. */
const PARAMETERS = {
  /** For the full-text index. */
  lucene: luceneQuery,
  /** For the fields that code computes of what was found. */
  needs: (needs: readonly Need[]) => JSON.stringify(needs),
  /**
   * What the words of a hit must contain beyond what the index has found: Lucene knows no beginning of a
   * word after others.
   */
  adjacent: (needs: readonly Need[]) =>
    needs
      .flatMap(({ options }) => (options.length === 1 ? options.flat() : []))
      .filter(isBegun)
      .map(contained),
  /** For each need what a section of a text contains that meets it. */
  contained: (needs: readonly Need[]) =>
    needs.map(({ options }) =>
      options
        .flat()
        .filter(({ last }) => last !== 'fuzzy')
        .map(contained),
    ),
  /** Regular expressions of Java that sections with one of the inexact words match. */
  patterns: (needs: readonly Need[]) =>
    needs.flatMap(({ options }) =>
      options
        .flat()
        .filter(({ last }) => last === 'fuzzy')
        .map(pattern),
    ),
} as const;

export type SearchParameter = keyof typeof PARAMETERS;

export function isSearchParameter(name: string): name is SearchParameter {
  return Object.hasOwn(PARAMETERS, name);
}

/**
 * The value of a parameter.
 * @throws {BadUserInput} if the text asks for too much
 */
export function searchParameter(name: SearchParameter, text: unknown, match: unknown): unknown {
  const how = match === 'PREFIX' || match === 'PHRASE' ? match : 'WORDS';
  return PARAMETERS[name](needsOf(typeof text === 'string' ? text : '', how));
}

function isBegun({ words, last }: Sequence): boolean {
  return last === 'prefix' && words.length > 1;
}

/** Words stand between spaces. */
function contained({ words, last }: Sequence): string {
  return ` ${words.join(' ')}${last === 'prefix' ? '' : ' '}`;
}

function pattern({ words }: Sequence): string {
  return `.* (?:${withinOneEdit(words.join(' '))}) .*`;
}
