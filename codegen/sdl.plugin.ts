import { ownSchema } from './files.ts';
import { sdlOf } from './schema/index.ts';

/** The whole schema as SDL, for clients, editors and the server. */
export function plugin(): string {
  return sdlOf(ownSchema());
}
