import { statements, type StatementFile } from '../generated/statements.ts';

/** The files of a folder of cypher/: `passages` and others in `load`. */
export type StatementsIn<
  Folder extends string,
  File = StatementFile,
> = File extends `${Folder}/${infer Name}` ? Name : never;

/**
 * The one statement of `cypher/<name>.cypher`, without comments.
 * @param name like `load/passages`.
 */
export function statementFile(name: StatementFile): string {
  const [statement, ...others] = statementsFile(name);
  if (statement === undefined || others.length > 0)
    throw new TypeError(
      `cypher/${name}.cypher must hold one statement; it holds ${others.length + 1}.`,
    );
  return statement;
}

/** The statements of a file that may hold several. */
export function statementsFile(name: StatementFile): readonly string[] {
  return statements[name];
}
