import { catalogueModule } from './cypher-module.ts';
import { filesOf } from './project.ts';
import { schemaOf } from './schema.ts';

/** schema/ and cypher/ as the facts that the engine goes by. */
export function plugin(): string {
  return catalogueModule(schemaOf(filesOf('schema', '.graphql')), filesOf('cypher', '.cypher'));
}
