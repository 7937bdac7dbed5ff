import { readFileSync } from 'node:fs';

/** The same from src/graph/ and from dist/graph/. */
const FOLDER = new URL('../../cypher/', import.meta.url);

/**
 * The Cypher of `cypher/<name>.cypher`, without its comments. Read at start, once by each importer.
 * @param name like `load/passages`.
 */
export function statementFile(name: string): string {
  return withoutComments(readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8'));
}

/** The statements of a file that holds several, each ended by a semicolon. */
export function statementsFile(name: string): string[] {
  return statementFile(name)
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

function withoutComments(text: string): string {
  return text
    .replace(/^\s*\/\/.*\n?/gm, '')
    .trim()
    .replace(/;$/, '');
}
