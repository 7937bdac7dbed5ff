import { hash } from 'node:crypto';

type Part = string | number | null | readonly Part[];

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

/** 80 bits of a SHA-256 over what identifies a node: the key of ids made by the project. */
export function hashKey(...parts: readonly Part[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 20);
}
