import { printLegacy } from './emit/legacy.ts';
import { ownProject } from './files.ts';

/** The patterns of cypher/ as text. */
export function plugin(): string {
  return printLegacy(ownProject().patterns);
}
