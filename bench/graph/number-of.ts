import { z } from 'zod';

const numbered = z.tuple([z.enum(['person', 'agency', 'program']), z.coerce.number().int()]);

/** What an id was made of. */
export function numberOf(id: string): { type: 'person' | 'agency' | 'program'; number: number } {
  const [type, number] = numbered.parse(id.split(':'));
  return { type, number };
}
