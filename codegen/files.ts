import type { GraphQLSchema } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectOf, words, type Project } from './project.ts';
import { schemaOf } from './schema/index.ts';
import type { SourceFile } from './source.ts';

const ROOT = join(import.meta.dirname, '..');

/** A folder's files that end so, those of its folders included, by path. */
export function filesOf(folder: string, ending: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(join(ROOT, folder, name), 'utf8'),
    }));
}

/** The project that this file belongs to. */
export function ownProject(): Project {
  return projectOf(ownSchema(), filesOf('cypher', '.cypher'));
}

/** Its schema, expanded. */
export function ownSchema(): GraphQLSchema {
  return schemaOf(filesOf('schema', '.graphql'), words);
}
