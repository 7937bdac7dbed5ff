import { stripIgnoredCharacters } from 'graphql';
import { readExamples } from '../server/index.ts';
import { say } from './output.ts';

/** Prints where the server answers, and example queries for a shell. */
export function sayWhatToTry(url: string): void {
  say();
  say(`Footnote answers at ${url}/graphql`);
  say(`Open ${url}/ in a browser, or run one of these in a shell:`);
  for (const { title, query } of readExamples()) {
    say();
    say(`# ${title}`);
    say(curlLine(url, query));
  }
  say();
  say('Ctrl-C stops it.');
}

/** A shell command that sends the query to the server at this URL. */
export function curlLine(url: string, query: string): string {
  const body = JSON.stringify({ query: stripIgnoredCharacters(query) });
  return `curl -s ${url}/graphql -H 'content-type: application/json' -d ${quoted(body)}`;
}

/** Quotes for a POSIX shell, where only a single quote is special inside single quotes. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
