/** A word, a string, a number, a parameter or a mark of Cypher, with the line it is on. */
export interface Token {
  readonly kind: 'word' | 'other' | 'space';
  readonly text: string;
  readonly line: number;
}

const TOKEN =
  /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\$\w+|\d[\w.]*)|(db(?:\.\w+)+|[A-Za-z_]\w*)|(\s+)|(.)/gs;

/** Splits Cypher into tokens; joined, they give it back. */
export function tokensOf(text: string, firstLine: number): Token[] {
  let line = firstLine;
  return [...text.matchAll(TOKEN)].map(([found, , word, space]) => {
    const kind = word !== undefined ? 'word' : space !== undefined ? 'space' : 'other';
    const token = { kind, text: found, line } as const;
    line += found.split('\n').length - 1;
    return token;
  });
}
