import { z } from 'zod';

/**
 * A place in the text: W3C Web Annotation's TextPositionSelector (start, end) and TextQuoteSelector
 * (exact) in one object. Offsets are UTF-16 code units of the canonical text, end exclusive.
 */
export const position = {
  start: z.int().min(0).describe('Offset of the first UTF-16 code unit of the passage.'),
  end: z.int().min(1).describe('Offset just after the last UTF-16 code unit of the passage.'),
  exact: z
    .string()
    .min(1)
    .optional()
    .describe('The passage, character by character. A document whose text differs is refused.'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{16}$/, { error: '16 hex digits' })
    .optional()
    .describe(
      'Instead of exact, for texts that may not be copied: the first 16 hex digits of the SHA-256 of the passage in UTF-8.',
    ),
};

interface Position {
  start: number;
  end: number;
  exact?: string | undefined;
  digest?: string | undefined;
}

/** Whether a passage is not empty, and has either its words or their digest. */
export const proven = ({ start, end, exact, digest }: Position) =>
  start < end && (exact === undefined) !== (digest === undefined);

export const provenRule = {
  error: 'a passage with its start before its end, and with either exact or digest',
};

export const selector = z.strictObject(position).refine(proven, provenRule);

export type Selector = z.infer<typeof selector>;
