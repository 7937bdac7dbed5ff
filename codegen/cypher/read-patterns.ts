import type { GraphQLSchema } from 'graphql';
import { blocksOf, holdsPatterns, type Block } from './block.ts';
import type { Entry } from './entry.ts';
import { readPattern } from './read-pattern.ts';
import { complaint, type SourceFile } from './source.ts';
import { storedAsRelationships, variableOf } from './stored.ts';
import { targetOf } from './target.ts';
import { tokensOf } from './token.ts';
import { wordsOf } from './word.ts';

/** All that the pattern files say, and what is wrong with how they say it. */
export interface Patterns {
  readonly entries: readonly Entry[];
  /** `Position` → `HELD`. */
  readonly stored: ReadonlyMap<string, string>;
  readonly complaints: readonly string[];
}

/** Reads every pattern of the files that hold any. */
export function readPatterns(schema: GraphQLSchema, files: readonly SourceFile[]): Patterns {
  const read = files.filter(holdsPatterns).map(blocksOf);
  const blocks = read.flatMap((each) => each.blocks);
  const complaints = read.flatMap((each) => each.complaints);
  const stored = storedAsRelationships(schema, blocks);
  const entries = new Map<string, Entry>();
  // Another access path starts where the pattern without "by" does, so that one is read first.
  for (const block of [...blocks].sort((a, b) => Number(a.by !== null) - Number(b.by !== null)))
    for (const name of block.fields) {
      const entry = entryOf(schema, stored, entries, block, name);
      if (typeof entry === 'string') complaints.push(complaint(block, `${name} ${entry}`));
      else if (entries.has(entry.name))
        complaints.push(complaint(block, `${entry.name} is there twice.`));
      else entries.set(entry.name, entry);
    }
  return { entries: [...entries.values()], stored, complaints };
}

function entryOf(
  schema: GraphQLSchema,
  stored: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Entry>,
  block: Block,
  name: string,
): Entry | string {
  const [owner = '', field = ''] = name.split('.');
  const main = block.by === null ? null : known.get(name);
  if (main === undefined)
    return `by ${block.by ?? ''} is another path for a pattern that is not there.`;
  const own = main?.pattern.parent ?? (stored.has(owner) ? variableOf(owner) : null);
  const reading = {
    parent: block.of ?? own,
    toRelationship: stored.has(targetOf(schema, owner, field) ?? ''),
  };
  const pattern = readPattern(block, reading);
  if (typeof pattern === 'string') return pattern;
  return {
    name: block.by === null ? name : `${name} by ${block.by}`,
    owner,
    field,
    by: block.by,
    block,
    words: wordsOf(tokensOf(block.text, block.textLine)),
    pattern,
  };
}
