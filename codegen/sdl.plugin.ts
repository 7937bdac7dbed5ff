import { filesOf } from './files.ts';
import { schemaOf, sdlOf } from './schema/index.ts';

/** The whole schema as SDL, for clients, editors and the server. */
export function plugin(): string {
  return sdlOf(schemaOf(filesOf('schema', '.graphql')));
}
