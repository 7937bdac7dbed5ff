import { complaint } from '../cypher/index.ts';
import type { Ground } from './ground.ts';

/** Every variable is the parent or comes into being in its pattern, and the parent is among them. */
export function checkVariables({ entries }: Ground): string[] {
  return [...entries.values()].flatMap(({ name, block, words, pattern }) => {
    const known = new Set(words.flatMap(({ declares, token }) => (declares ? [token.text] : [])));
    const variables = words.filter(({ role }) => role === 'variable').map(({ token }) => token);
    return [
      ...variables
        .filter(({ text }) => text !== pattern.parent && !known.has(text))
        .map(({ text, line }) =>
          complaint({ file: block.file, line }, `${text} is named by nothing in ${name}.`),
        ),
      ...(startsFromNothing(pattern.parent) || variables.some(({ text }) => text === pattern.parent)
        ? []
        : [complaint(block, `${name} must start from its parent, ${pattern.parent}.`)]),
    ];
  });
}

/** What is asked of the graph as a whole has no parent to start from. */
function startsFromNothing(parent: string | null): boolean {
  return parent === null || parent === 'query';
}
