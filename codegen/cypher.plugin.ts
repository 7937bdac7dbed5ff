import { cypherModule } from './cypher-module.ts';
import { filesOf } from './project.ts';
import { schemaOf } from './schema.ts';

/** cypher/ as the patterns that the engine looks up, checked against the schema and the model. */
export function plugin(): string {
  return cypherModule(schemaOf(filesOf('schema', '.graphql')), filesOf('cypher', '.cypher'));
}
