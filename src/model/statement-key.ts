import { z } from 'zod';
import { hashKey } from './hash.ts';
import { folded } from './quantity-keys.ts';

const maybe = z.string().nullable();

/** What a claim says, whoever says it, where, and with what modality. Subject and object are ids. */
export const statement = z.object({
  ...{ subject: z.string(), predicate: z.string(), object: maybe, value: maybe, title: maybe },
});
export type Statement = Readonly<z.infer<typeof statement>>;

/**
 * The key by which an index finds the claims that say the same: those of one subject, predicate, and object or
 * value. A value and the title of an office are compared without case, accents and surplus space.
 */
export function statementKey({ subject, predicate, object, value, title }: Statement): string {
  return hashKey('statement', subject, predicate, object, folded(value), folded(title));
}
