import { filesOf } from './files.ts';
import { schemaOf, sdlOf } from './schema/index.ts';

/** The whole schema as a module, so that the server reads no file for it. */
export function plugin(): string {
  const sdl = sdlOf(schemaOf(filesOf('schema', '.graphql')));
  return `/** What can be asked: schema/ as one text. */
export const typeDefs = \`${sdl.replace(/[\\`]|\$\{/g, '\\$&')}\`;
`;
}
