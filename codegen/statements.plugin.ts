import { printStatements } from './emit/index.ts';
import { ownProject } from './files.ts';

/** The whole statements of cypher/, with every fragment expanded. */
export function plugin(): string {
  return printStatements(ownProject());
}
