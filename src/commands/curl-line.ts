import { stripIgnoredCharacters } from 'graphql';

/** A line for the shell that asks the query of the server at this address. */
export function curlLine(url: string, query: string): string {
  const body = JSON.stringify({ query: stripIgnoredCharacters(query) });
  return `curl -s ${url}/graphql -H 'content-type: application/json' -d ${quoted(body)}`;
}

/** For a POSIX shell: only a single quote means anything inside single quotes. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
