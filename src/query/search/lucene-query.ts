import { soughtTerms } from './sought.ts';

/** Words that no text has: what is searched for where nothing was typed that could be found. */
const NOTHING = '"\uFFFF"';

/**
 * A search in the syntax of Lucene's classic query parser: all of it must be found. Terms hold letters,
 * digits, dots and apostrophes alone, so nothing that was typed is taken for syntax.
 */
export function luceneQuery(text: unknown): string {
  const terms = soughtTerms(text).map((term) => `+${term.endsWith('~') ? `${term}1` : term}`);
  return terms.join(' ') || NOTHING;
}
