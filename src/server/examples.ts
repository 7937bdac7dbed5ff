import { readdirSync, readFileSync } from 'node:fs';

/** A query to try. */
export interface Example {
  /** The comment on the file's first line. */
  title: string;
  /** The file's text, including the comment. */
  query: string;
}

/** The same path from src/server/ and from dist/chunks/. */
const FOLDER = new URL('../../docs/queries/', import.meta.url);

/** The queries of docs/queries/, which the page, the terminal and the README show. */
export function readExamples(): Example[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .reverse()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
    .map((query) => ({ title: query.split('\n', 1).join('').replace(/^#\s*/, ''), query }));
}
