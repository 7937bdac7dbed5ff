import { hash } from 'node:crypto';

type Part = string | number | null | readonly Part[];

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

/** The key of an id that is made of what identifies a node: 80 bits of a SHA-256, in hex. */
export function hashKey(...parts: readonly Part[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 20);
}
