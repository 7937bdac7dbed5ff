import { stripIgnoredCharacters } from 'graphql';
import { readExamples } from '../server/index.ts';
import { say } from './output.ts';

/**
 * Prints where the server answers, and example queries for a shell.
 * @param editorKey makes who opens the printed address an editor.
 */
export function sayWhatToTry(url: string, editorKey?: string): void {
  say();
  say(`Footnote answers at ${url}/graphql`);
  if (editorKey !== undefined)
    say(`To import documents and review them, open ${url}/review#key=${editorKey}`);
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
