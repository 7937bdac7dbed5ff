import { catalogueOf, printCatalogue } from './emit/index.ts';
import { ownProject } from './files.ts';

/** What the engine knows of schema/ and of the patterns in cypher/. */
export function plugin(): string {
  const { context, linkTypes, validity } = ownProject();
  return printCatalogue(catalogueOf(context, validity), linkTypes);
}
