import type { SourceFile } from '../source.ts';
import { textOf, tokensOf, wordsOf, type Token, type Word } from './cypher.ts';
import type { Fragments } from './fragments.ts';

/** One whole statement of a file, with every fragment expanded. */
export interface WholeStatement {
  /** `load/passages` of `cypher/load/passages.cypher`. */
  readonly name: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

/** The statements of a file, which are separated by semicolons, without their comments. */
export function readStatements({ path, text }: SourceFile, fragments: Fragments): WholeStatement[] {
  const name = path.replace(/^cypher\//, '').replace(/\.cypher$/, '');
  const code = tokensOf(text, { file: path, line: 1 }).filter(
    (token) => !token.text.startsWith('//'),
  );
  return splitAtSemicolons(code).map((part) => {
    const tokens = fragments.expand(part);
    return { name, tokens, words: wordsOf(tokens) };
  });
}

/** The text that Neo4j is given, without the lines that only had comments. */
export function textOfStatement({ tokens }: WholeStatement): string {
  return textOf(tokens)
    .replace(/\n\s*\n/g, '\n')
    .trim();
}

function splitAtSemicolons(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens)
    if (token.text === ';') parts.push([]);
    else parts.at(-1)?.push(token);
  return parts.filter((part) => part.some(({ kind }) => kind !== 'space'));
}
