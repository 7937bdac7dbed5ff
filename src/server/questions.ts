import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getNamedType,
  isLeafType,
  isListType,
  getNullableType,
  Kind,
  OperationTypeNode,
  parse,
  typeFromAST,
  validate,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** What a blank of a question takes, as the explorer asks for it. */
export type BlankKind = 'anybody' | 'person' | 'document' | 'figure' | 'date' | 'number' | 'text';

/** A question of the operator's own, which the explorer asks beside its own. */
export interface OwnQuestion {
  /** In the address: the name of the file. */
  readonly name: string;
  /** `What did [person] say?` */
  readonly sentence: string;
  readonly query: string;
  /** By the name of the blank and the variable. */
  readonly blanks: Readonly<Record<string, BlankKind>>;
}

/** A question cannot be asked; the message names the file and says why. */
export class QuestionError extends Error {
  override name = 'QuestionError';
  readonly code = 'BAD_CONFIGURATION';
}

const FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.graphql$/;

/**
 * Reads the questions in a folder, in the order of their names: one query in a file, whose first line is a comment
 * with the sentence. Its blanks are variables of the query.
 * @throws {QuestionError} if the folder cannot be read, or a file cannot be asked.
 */
export function readQuestions(folder: string, schema: GraphQLSchema): OwnQuestion[] {
  const failed = (file: string, why: string) =>
    new QuestionError(
      `FOOTNOTE_QUESTIONS must name a folder with a query in each .graphql file, and a question with its blanks as a comment in the first line; ${join(folder, file)}: ${why}`,
    );
  const orFail = <T>(file: string, work: () => T): T => {
    try {
      return work();
    } catch (thrown) {
      throw failed(file, thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  const files = orFail('', () => readdirSync(folder).sort());
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const [, name] = FILE.exec(file) ?? [];
      if (name === undefined)
        throw failed(file, 'its name must be of a to z, digits and single hyphens');
      return orFail(file, () => questionIn(name, readFileSync(join(folder, file), 'utf8'), schema));
    });
}

function questionIn(name: string, query: string, schema: GraphQLSchema): OwnQuestion {
  const [, sentence] = /^#[ \t]*(\S.*)/.exec(query) ?? [];
  if (sentence === undefined) throw new Error('its first line must be a comment with the question');
  const document = parse(query);
  const [problem] = validate(schema, document);
  if (problem !== undefined) throw problem;
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operations.length > 1)
    throw new Error('it must have one operation');
  if (operation.operation !== OperationTypeNode.QUERY) throw new Error('it must be a query');
  const named = [...sentence.matchAll(/\[(\w+)\]/g)].map(([, blank = '']) => blank);
  return { name, sentence: sentence.trim(), query, blanks: blanksOf(operation, named, schema) };
}

function blanksOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  named: readonly string[],
  schema: GraphQLSchema,
): Record<string, BlankKind> {
  const missing = named.find(
    (blank) => !variableDefinitions.some(({ variable }) => variable.name.value === blank),
  );
  if (missing !== undefined) throw new Error(`its blank [${missing}] must be a variable`);
  const blanks: Record<string, BlankKind> = {};
  for (const { variable, type, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    if (named.includes(name)) {
      const input = typeFromAST(schema, type);
      const isList = isListType(input && getNullableType(input));
      const leaf = input && getNamedType(input);
      if (isList || !isLeafType(leaf))
        throw new Error(`its blank [${name}] must be one value, such as an ID, a Date or a String`);
      blanks[name] = kindOf(name, leaf.name);
    } else if (type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)
      throw new Error(`$${name} must be a blank of the question, or have a default`);
  }
  return blanks;
}

function kindOf(name: string, type: string): BlankKind {
  switch (type) {
    case 'Date':
      return 'date';
    case 'Int':
    case 'Float':
      return 'number';
    case 'ID':
      if (/person|speaker/i.test(name)) return 'person';
      if (/document/i.test(name)) return 'document';
      return /figure|statistic/i.test(name) ? 'figure' : 'anybody';
    default:
      return 'text';
  }
}
