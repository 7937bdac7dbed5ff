import { changeBytes } from './change-bytes.ts';
import { changeJson } from './change-json.ts';
import { changeTokens } from './change-tokens.ts';
import type { Mutant } from './mutant.ts';
import type { Operation } from './operations.ts';

/** What goes over the wire. */
export interface WireRequest {
  method: string;
  head: Buffer;
  body: Buffer;
}

/** Applies a mutant's changes to the request for its operation. */
export function requestOf(mutant: Mutant, operations: readonly Operation[]): WireRequest {
  const asked = paramsOf(mutant, operations);
  const json = Buffer.from(JSON.stringify(asked ?? null));
  const body = mutant.get ? Buffer.alloc(0) : mutant.bytes.reduce(changeBytes, json);
  const method = mutant.line?.method ?? (mutant.get ? 'GET' : 'POST');
  const path =
    mutant.line?.path ?? (mutant.get ? `/graphql?${searchOf(mutant, asked)}` : '/graphql');
  const headers = new Map([
    ['host', '127.0.0.1'],
    ['content-type', 'application/json'],
    ['apollo-require-preflight', 'true'],
    ...(body.length > 0 ? [['content-length', `${body.length}`] as const] : []),
  ]);
  for (const { name, value } of mutant.headers) headers.set(name, value);
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
  return { method, head: mutant.head.reduce(changeBytes, head), body };
}

function paramsOf(mutant: Mutant, operations: readonly Operation[]): unknown {
  const { query, variables } = operations[mutant.operation % operations.length] ?? { query: '' };
  const changed = mutant.variables.reduce<unknown>(changeJson, variables ?? {});
  const asked = { query: changeTokens(query, mutant.tokens), variables: withCursors(changed) };
  return mutant.body.reduce<unknown>(changeJson, asked);
}

/** The mutated content of a cursor is encoded as a cursor again. */
function withCursors(variables: unknown): unknown {
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables))
    return variables;
  const entries = Object.entries(variables).map(([name, value]: [string, unknown]) =>
    /^(?:after|before)$/.test(name) && typeof value === 'object' && value !== null
      ? [name, Buffer.from(JSON.stringify(value)).toString('base64url')]
      : [name, value],
  );
  return Object.fromEntries(entries) as unknown;
}

function searchOf({ bytes }: Mutant, asked: unknown): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(asked ?? {}) as [string, unknown][])
    search.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  const changed = bytes.reduce(changeBytes, Buffer.from(search.toString()));
  // Spaces and line ends would end the request line.
  return changed.toString('latin1').replace(/[\s#]/g, '+').slice(0, 12_000);
}
