import { z } from 'zod';
import type { Answer } from './client.ts';

const response = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string() })).default([]),
});

/**
 * What an answer says.
 * @throws {Error} with what the server says went wrong.
 */
export function dataOf({ status, body }: Answer): unknown {
  const { data, errors } = response.parse(JSON.parse(body));
  const [error] = errors;
  if (error !== undefined) throw new Error(`${status}: ${error.message}`);
  return data;
}
