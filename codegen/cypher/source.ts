/** A file's text, by its path relative to the project. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Where something is said: a file and a line of it, from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What is wrong, and where: `cypher/quote.cypher:4 …`. */
export function complaint({ file, line }: Place, text: string): string {
  return `${file}:${line} ${text}`;
}
