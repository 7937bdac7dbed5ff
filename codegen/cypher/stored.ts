import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { Block } from './block.ts';
import { tokensOf } from './token.ts';
import { wordsOf } from './word.ts';

/** `position` → `Position`. */
export function typeNamed(variable: string): string {
  return `${variable.charAt(0).toUpperCase()}${variable.slice(1)}`;
}

/** `Position` → `position`. */
export function variableOf(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
}

/** Types whose objects are relationships: a pattern names one like the type, `[position:HELD]`. */
export function storedAsRelationships(
  schema: GraphQLSchema,
  blocks: readonly Block[],
): Map<string, string> {
  const stored = new Map<string, string>();
  for (const { text, textLine } of blocks) {
    const words = wordsOf(tokensOf(text, textLine));
    words.forEach(({ names, token }, index) => {
      const next = words[index + 1];
      if (names !== '[' || next?.role !== 'type') return;
      const type = typeNamed(token.text);
      if (isObjectType(schema.getType(type)) && !stored.has(type))
        stored.set(type, next.token.text);
    });
  }
  return stored;
}
