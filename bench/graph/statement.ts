import { readFileSync } from 'node:fs';

/** A statement of this folder's cypher/, under its own name. */
export function statement(name: string): string {
  return readFileSync(new URL(`cypher/${name}.cypher`, import.meta.url), 'utf8');
}
