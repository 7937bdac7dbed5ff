import { fileURLToPath } from 'node:url';

/** A folder that comes with the package, as a path: the same from src/commands/ and dist/commands/. */
export function packageFolder(name: string): string {
  return fileURLToPath(new URL(`../../${name}/`, import.meta.url));
}
