import { execFileSync } from 'node:child_process';
import { globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installClient } from './install-packed.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const FRONTEND = `
import { createRequire } from 'node:module';
import { createClient, type Client, type TypedDocument } from '@footnote-graph/client';
type Variables = { person: string; after?: string | null };
type Result = { person: { quotes: { pageInfo: { hasNextPage: boolean; endCursor: string | null } } } | null };
declare const Quotes: TypedDocument<Result, Variables>;
export const client: Client = createClient('http://127.0.0.1:9/graphql', { retries: 0 });
// @ts-expect-error A URL is text.
createClient(4000);
export const typed = async (): Promise<Result> => {
  // @ts-expect-error The operation has no variable of that name.
  await client.request(Quotes, { person: 'person:a', afer: 'x' });
  for await (const page of client.pages(Quotes, { person: 'person:a' }, ({ person }) => person?.quotes)) return page;
  return client.request(Quotes, { person: 'person:a' });
};
const { resolve } = createRequire(import.meta.url);
for (const file of ['schema.graphql', 'subgraph.graphql', 'possible-types.json', 'codegen.json'])
  resolve('@footnote-graph/client/' + file);
client
  .request({ toString: () => '{ a }' } as TypedDocument<unknown, Record<string, never>>)
  .catch((error: { code: string }) => process.stdout.write(error.code));
`;

describe('the client as it is published', () => {
  let folder: string;

  beforeAll(() => {
    folder = installClient();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('is one package', () => {
    expect(globSync('node_modules/{*,@*/*}/package.json', { cwd: folder })).toEqual([
      'node_modules/@footnote-graph/client/package.json',
    ]);
  });

  test('has types that hold, and runs', () => {
    const file = join(folder, 'frontend.ts');
    writeFileSync(file, FRONTEND);
    const modules = join(ROOT, 'node_modules');
    const tsc = [
      ...[join(modules, 'typescript/bin/tsc'), '--strict', '--exactOptionalPropertyTypes'],
      ...['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom'],
      ...['--typeRoots', join(modules, '@types'), '--types', 'node', file],
    ];
    const run = (args: string[]) =>
      execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(run(tsc)).toBe('');
    expect(run([file.replace(/ts$/, 'js')])).toBe('NO_ANSWER');
  });
});
