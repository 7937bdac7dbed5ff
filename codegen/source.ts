/** A file's text, by its path relative to the project. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A file and a line of it, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What is wrong, and where: `cypher/quote.cypher:4 …`. */
export function diagnostic({ file, line }: Place, text: string): string {
  return `${file}:${line} ${text}`;
}
