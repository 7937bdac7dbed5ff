import { readFileSync } from 'node:fs';
import type { Work } from './work.ts';

const read = (folder: string, file: string) =>
  readFileSync(new URL(`${folder}/${file}`, import.meta.url), 'utf8');

/** The operation or statement of the work for each server. */
export const operationFor = (work: Work, side: 'footnote' | 'peer') =>
  read(work.asks ?? work.name, `${side}.graphql`);

export const rawStatement = (work: Work) =>
  read(work.name, 'raw.cypher').replace(/^\/\/.*\n/gm, '');
