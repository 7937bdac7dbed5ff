import { z } from 'zod';

/** A moment as people write it, for messages. */
export const A_MOMENT = 'a date and time with its offset, such as 2026-01-31T09:30:00Z';

/** A date and time with its offset, read as the graph stores moments: ISO 8601 in UTC with milliseconds. */
export const moment = z.iso
  .datetime({ offset: true, error: A_MOMENT })
  .transform((at) => new Date(at).toISOString());
