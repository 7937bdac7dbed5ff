import { readFileSync } from 'node:fs';
import type { Work } from './work.ts';

const read = (work: Work, file: string) =>
  readFileSync(new URL(`${work.name}/${file}`, import.meta.url), 'utf8');

/** What the work asks of each server. */
export const operationFor = (work: Work, side: 'footnote' | 'peer') =>
  read(work, `${side}.graphql`);

export const rawStatement = (work: Work) => read(work, 'raw.cypher').replace(/^\/\/.*\n/gm, '');
