import { z } from 'zod';
import type { Answer } from './client.ts';

const response = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).default([]),
});

/**
 * The data of an answer.
 * @throws {Error} with the server's message if it has errors
 */
export function dataOf({ status, body }: Answer): unknown {
  const { data, errors } = response.parse(JSON.parse(body));
  const [error] = errors;
  if (error !== undefined) throw new Error(`${status}: ${error.message}`);
  return data;
}
