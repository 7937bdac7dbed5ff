/** A bracket that is open, with what has been read in it. */
export interface Bracket {
  readonly text: string;
  readonly call: boolean;
  colon: boolean;
  variable: string | null;
  readonly on: string[];
}

/** Opens and closes brackets as a mark of Cypher does; `call` tells whether a function stands before it. */
export function follow(text: string, open: Bracket[], call: boolean): void {
  const inner = open.at(-1);
  if (text === '(' || text === '[') open.push({ text, call, colon: false, variable: null, on: [] });
  else if (text === '{')
    open.push({ text, call, colon: false, variable: inner?.variable ?? null, on: inner?.on ?? [] });
  else if (text === ')' || text === ']' || text === '}') open.pop();
  else if (text === ':' && inner !== undefined) inner.colon = true;
}
