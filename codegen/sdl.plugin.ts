import { filesOf } from './project.ts';
import { schemaOf, sdlOf } from './schema.ts';

/** The whole schema as SDL, for clients and editors. */
export function plugin(): string {
  return sdlOf(schemaOf(filesOf('schema', '.graphql')));
}
