import { z } from 'zod';

/** The peer has a list wherever there is at most one. */
export const first = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .max(1)
    .transform(([only]) => only ?? null);
