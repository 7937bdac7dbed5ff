import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the recipes install besides the client. */
const PACKAGES = [
  '@apollo',
  '@graphql-codegen',
  '@tanstack',
  '@urql',
  'graphql',
  'graphql-request',
  'relay-runtime',
];

/** The recipes of docs/frontends.md: a program each, with a function `quotesOf`. */
export const RECIPES = [
  'clients/footnote-client.ts',
  'clients/apollo.ts',
  'clients/urql.ts',
  'clients/graphcache.ts',
  'clients/tanstack-query.ts',
  'clients/graphql-request.ts',
  'relay/quotes.ts',
];

/**
 * Puts the recipes into a folder that has the packed client, and generates there what they import: by
 * graphql-codegen with the configuration of docs/frontends.md, and by relay-compiler.
 */
export function installRecipes(folder: string): void {
  const modules = join(ROOT, 'node_modules');
  for (const name of PACKAGES) symlinkSync(join(modules, name), join(folder, 'node_modules', name));
  const examples = join(folder, 'examples');
  cpSync(join(ROOT, 'examples'), examples, { recursive: true });
  const run = (program: string, args: string[], cwd: string) =>
    execFileSync(process.execPath, [join(modules, program), ...args], { cwd, stdio: 'pipe' });

  const [, config = ''] =
    /```js\n(\/\/ codegen\.config\.js\n.*?)```/s.exec(
      readFileSync(join(ROOT, 'docs/frontends.md'), 'utf8'),
    ) ?? [];
  writeFileSync(join(folder, 'codegen.config.js'), config);
  mkdirSync(join(folder, 'src'));
  copyFileSync(
    join(examples, 'quotes-page/quotes-of.graphql'),
    join(folder, 'src/quotes-of.graphql'),
  );
  run('@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.config.js'], folder);
  rmSync(join(examples, 'quotes-page/generated'), { recursive: true });
  cpSync(join(folder, 'src/generated'), join(examples, 'quotes-page/generated'), {
    recursive: true,
  });

  const schema = join(folder, 'node_modules/@footnote-graph/client/dist/schema.graphql');
  copyFileSync(schema, join(folder, 'schema.graphql'));
  rmSync(join(examples, 'relay/generated'), { recursive: true });
  mkdirSync(join(examples, 'relay/generated'));
  run('relay-compiler/cli.js', [], join(examples, 'relay'));
}

/** Runs a recipe as a process of its own. @returns the texts of all quotes of a person, in its order */
export function quotesBy(recipe: string, folder: string, url: string, person: string): string[] {
  const program = `import { quotesOf } from './examples/${recipe}';
process.stdout.write(JSON.stringify(await quotesOf(${JSON.stringify(url)}, ${JSON.stringify(person)}, 1)));`;
  const args = ['--input-type=module', '--eval', program];
  const printed = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return z.array(z.string()).parse(JSON.parse(printed));
}
