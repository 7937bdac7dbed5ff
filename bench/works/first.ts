import { z } from 'zod';

/** The peer answers a list where there is at most one item. */
export const first = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .max(1)
    .transform(([only]) => only ?? null);
