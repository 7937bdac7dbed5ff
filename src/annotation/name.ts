import { z } from 'zod';

/** What is found and ordered by: Neo4j's indexes hold no more than 8,000 bytes, in which the sort keys of any 1,000 characters fit. */
export const name = z.string().min(1).max(1_000);
