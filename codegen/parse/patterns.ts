import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Pattern } from '../../src/catalogue/index.ts';
import { diagnostic } from '../source.ts';
import { startOf, type PatternBlock } from './blocks.ts';
import { tokensOf, wordsOf, type Token, type Word } from './cypher.ts';
import type { Fragments } from './fragments.ts';
import { readPattern, typeNamed, variableOf } from './pattern.ts';

/** The argument for a day, which holds for all that is below the field that has it. */
export const AS_OF = 'asOf';

/** One pattern under the name it is looked up by, with the block that it was read from. */
export interface Entry {
  readonly name: string;
  /** `Person` of `Person.quotes by DATE`. */
  readonly owner: string;
  readonly field: string;
  readonly by: string | null;
  /** Arguments for which it stands in for the statement without them. */
  readonly given: readonly string[];
  readonly block: PatternBlock;
  /** With every fragment expanded. */
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly pattern: Pattern;
}

/** All patterns, and what is wrong with how they are written. */
export interface Patterns {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Types whose objects are relationships, and their relationship type: `Position` → `HELD`. */
  readonly stored: ReadonlyMap<string, string>;
  readonly diagnostics: readonly string[];
}

interface Expanded {
  readonly block: PatternBlock;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

/** Reads the pattern under every header. */
export function readPatterns(
  schema: GraphQLSchema,
  blocks: readonly PatternBlock[],
  fragments: Fragments,
): Patterns {
  const expanded = blocks.map((block): Expanded => {
    const tokens = fragments.expand(tokensOf(block.text, startOf(block)));
    return { block, tokens, words: wordsOf(tokens) };
  });
  const stored = storedAsRelationships(schema, expanded);
  const entries = new Map<string, Entry>();
  const diagnostics: string[] = [];
  // Another access path starts where the pattern without "by" does, so that one is read first.
  for (const each of expanded.toSorted(
    (a, b) => Number(a.block.by !== null) - Number(b.block.by !== null),
  ))
    for (const name of each.block.fields) {
      const entry = entryOf(schema, stored, entries, each, name);
      if (typeof entry === 'string') diagnostics.push(diagnostic(each.block, `${name} ${entry}`));
      else if (entries.has(entry.name))
        diagnostics.push(diagnostic(each.block, `${entry.name} is defined twice.`));
      else entries.set(entry.name, entry);
    }
  return { entries, stored, diagnostics };
}

function entryOf(
  schema: GraphQLSchema,
  stored: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Entry>,
  expanded: Expanded,
  name: string,
): Entry | string {
  const { block, tokens } = expanded;
  const { by } = block;
  const [owner = '', field = ''] = name.split('.');
  const main = by === null ? undefined : known.get(name);
  // A field of a filter is the property of its name unless a pattern says otherwise.
  if (by !== null && main === undefined && !isInputObjectType(schema.getType(owner)))
    return `by ${by} is another access path for a pattern that does not exist.`;
  const own = main?.pattern.parent ?? (stored.has(owner) ? variableOf(owner) : null);
  const pattern = readPattern(tokens, {
    parent: block.of ?? own,
    toRelationship: stored.has(targetOf(schema, owner, field) ?? ''),
    filtered: filteredNoun(fieldOf(schema, owner, field)),
  });
  if (typeof pattern === 'string') return pattern;
  const { given } = block;
  if (given.length > 0 && pattern.kind !== 'statement' && given.join() !== AS_OF)
    return `with ${given.join(', ')} must be a statement.`;
  const access = by === null ? '' : ` by ${by}`;
  const variant = given.length === 0 ? '' : ` with ${given.join(', ')}`;
  return { ...expanded, name: `${name}${access}${variant}`, owner, field, by, given, pattern };
}

/** Types whose objects are relationships: a pattern names one like the type, `[position:HELD]`. */
function storedAsRelationships(
  schema: GraphQLSchema,
  expanded: readonly Expanded[],
): Map<string, string> {
  const stored = new Map<string, string>();
  for (const { words } of expanded)
    words.forEach(({ names, token }, index) => {
      const next = words[index + 1];
      if (names !== '[' || next?.role !== 'type') return;
      const type = typeNamed(token.text);
      if (isObjectType(schema.getType(type)) && !stored.has(type))
        stored.set(type, next.token.text);
    });
  return stored;
}

/** The type of the items that a field leads to: of a connection, that of its nodes. */
export function targetOf(schema: GraphQLSchema, owner: string, field: string): string | null {
  const found = fieldOf(schema, owner, field);
  return found === null ? null : itemTypeOf(found).name;
}

/** The named type of a field's items: of a connection, that of its nodes. */
export function itemTypeOf(field: GraphQLField<unknown, unknown>) {
  const target = getNamedType(field.type);
  if (!isObjectType(target) || !isConnection(target)) return target;
  const nodes = target.getFields()['nodes'];
  return nodes === undefined ? target : getNamedType(nodes.type);
}

/** Whether a type is a page; the schema names pages so. */
export function isConnection({ name }: { readonly name: string }): boolean {
  return name.endsWith('Connection');
}

function fieldOf(
  schema: GraphQLSchema,
  owner: string,
  field: string,
): GraphQLField<unknown, unknown> | null {
  const type = schema.getType(owner);
  return (isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : null) ?? null;
}

/** `Statistic` of a field that takes `filter: StatisticFilter`. */
export function filteredNoun(field: GraphQLField<unknown, unknown> | null): string | null {
  const argument = field?.args.find(({ name }) => name === 'filter');
  const type = argument && getNamedType(argument.type).name;
  return type?.endsWith('Filter') === true ? type.replace(/Filter$/, '') : null;
}
