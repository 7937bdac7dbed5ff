import { z } from 'zod';

/** Why, the titles of the two documents, and the name of whoever makes the later claim. */
const hardening = z.object({
  reason: z.enum(['SAME_DOCUMENT', 'TAKES_FROM', 'NEAR_COPY', 'SAME_SOURCE', 'NO_SOURCE']),
  earlier: z.string(),
  later: z.string(),
  source: z.string().nullable(),
});

/** One sentence on why an assertion is thought to have no evidence beyond that of an earlier speculation. */
export function whyHardened(read: unknown): string {
  const { reason, earlier, later, source } = hardening.parse(read);
  switch (reason) {
    case 'SAME_DOCUMENT':
      return `“${later}” asserts further down what it speculates first, and names no other source.`;
    case 'TAKES_FROM':
      return `“${later}” goes back to “${earlier}” and names no other source.`;
    case 'NEAR_COPY':
      return `“${later}” is a near copy of “${earlier}” and names no other source.`;
    case 'SAME_SOURCE':
      return `“${later}” names ${source}, a source that “${earlier}” had already.`;
    case 'NO_SOURCE':
      return `“${later}” names no source, and “${earlier}” only speculates.`;
    default:
      return reason satisfies never;
  }
}
