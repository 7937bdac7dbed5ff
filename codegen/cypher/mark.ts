import { tokensOf, type Token } from './token.ts';
import { wordsOf } from './word.ts';

/** One line of Cypher, its variables between guillemets. */
export function mark(tokens: readonly Token[]): string {
  const variables = new Set(
    wordsOf(tokens).flatMap(({ role, token }) => (role === 'variable' ? [token] : [])),
  );
  return tokens
    .map((token) => {
      if (variables.has(token)) return `«${token.text}»`;
      return token.kind === 'space' ? ' ' : token.text;
    })
    .join('')
    .trim();
}

/** A path's pattern, condition and order, each as tokens. */
export function partsOf(
  text: string,
  line: number,
): { text: Token[]; where: Token[] | null; orderBy: Token[] | null } {
  const parts: { text: Token[]; where: Token[] | null; orderBy: Token[] | null } = {
    text: [],
    where: null,
    orderBy: null,
  };
  let into = parts.text;
  let skip = false;
  let depth = 0;
  for (const token of tokensOf(text, line)) {
    // A subquery's own WHERE is part of the condition that it stands in.
    depth += '([{'.includes(token.text) ? 1 : ')]}'.includes(token.text) ? -1 : 0;
    if (depth > 0) into.push(token);
    else if (skip && token.text === 'BY') skip = false;
    else if (token.text === 'WHERE') into = parts.where = [];
    else if (token.text === 'ORDER') {
      into = parts.orderBy = [];
      skip = true;
    } else into.push(token);
  }
  return parts;
}
