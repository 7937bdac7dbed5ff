import { z } from 'zod';

/**
 * Where in the text: W3C Web Annotation's TextPositionSelector (start, end) and TextQuoteSelector
 * (exact) in one object. Offsets are UTF-16 code units of the canonical text, end exclusive.
 */
export const position = {
  start: z.int().min(0).describe('Offset of the first UTF-16 code unit of the passage.'),
  end: z.int().min(1).describe('Offset just after the last UTF-16 code unit of the passage.'),
  exact: z
    .string()
    .min(1)
    .optional()
    .describe('The passage, letter by letter. The load refuses it where the text differs.'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{16}$/, { error: '16 hex digits' })
    .optional()
    .describe(
      'In place of exact, for texts that may not be repeated: the first 16 hex digits of the SHA-256 of the passage in UTF-8.',
    ),
};

interface Position {
  start: number;
  end: number;
  exact?: string | undefined;
  digest?: string | undefined;
}

/** Refuses an empty passage, and one that is given by neither its words nor their digest. */
export const proven = ({ start, end, exact, digest }: Position) =>
  start < end && (exact === undefined) !== (digest === undefined);

export const provenRule = { error: 'start before end, and either exact or digest' };

export const selector = z.strictObject(position).refine(proven, provenRule);

export type Selector = z.infer<typeof selector>;
