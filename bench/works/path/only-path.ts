import { z } from 'zod';
import type { Shape } from '../../graph/index.ts';
import type { Ask } from '../work.ts';

const LENGTHS = `query ($from: ID!, $to: ID!) {
  path(from: $from, to: $to, maxHops: 6, maxPaths: 2) { length }
}`;

const lengths = z.object({ path: z.array(z.object({ length: z.int() })) });

const LEAST = 4;

/** Two people with only one shortest path: with several, each server could answer another one. */
export async function onlyPath({ people }: Shape, ask: Ask): Promise<{ from: string; to: string }> {
  const person = (number: number) => `person:${String(number).padStart(7, '0')}`;
  for (let number = 2; number < people / 2; number++) {
    const [from, to] = [person(number), person(people - number)];
    const { path } = lengths.parse(await ask(LENGTHS, { from, to }));
    const [first, second] = path;
    if (first === undefined || first.length < LEAST) continue;
    if (second === undefined || second.length > first.length) return { from, to };
  }
  throw new Error('No two people have one shortest path: take another seed');
}
