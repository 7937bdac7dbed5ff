import { z } from 'zod';

/** A name, title or measure. Neo4j's indexes hold at most 8,000 bytes, enough for the sort key of any 1,000 characters. */
export const name = z.string().min(1).max(1_000);
