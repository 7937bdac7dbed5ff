import { z } from 'zod';

/**
 * A place in the text: W3C Web Annotation's TextPositionSelector (start, end) and TextQuoteSelector
 * (exact) in one object. Offsets are UTF-16 code units of the canonical text, end exclusive. Without
 * offsets, the words themselves are looked for.
 */
export const position = {
  start: z
    .int()
    .min(0)
    .optional()
    .describe(
      'Offset of the first UTF-16 code unit of the passage. Without start and end, exact is looked for in the text.',
    ),
  end: z
    .int()
    .min(1)
    .optional()
    .describe('Offset just after the last UTF-16 code unit of the passage.'),
  occurrence: z
    .int()
    .min(1)
    .optional()
    .describe(
      'Instead of start and end, where the text has the words of exact more than once: which of them is meant, counted from 1.',
    ),
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
      'Instead of exact, for texts that may not be copied: the first 16 hex digits of the SHA-256 of the passage in UTF-8. It needs start and end.',
    ),
};

interface Position {
  start?: number | undefined;
  end?: number | undefined;
  occurrence?: number | undefined;
  exact?: string | undefined;
  digest?: string | undefined;
}

/** Whether a passage is not empty, has either its words or their digest, and one way to find it. */
export function proven({ start, end, occurrence, exact, digest }: Position): boolean {
  if ((exact === undefined) === (digest === undefined)) return false;
  if (start === undefined && end === undefined) return exact !== undefined;
  return start !== undefined && end !== undefined && start < end && occurrence === undefined;
}

export const provenRule = {
  error:
    'a passage with exact alone, with exact and occurrence, or with start before end and either exact or digest',
};

export const selector = z.strictObject(position).refine(proven, provenRule);

/** A passage whose offsets are known. */
export interface Selector {
  start: number;
  end: number;
  exact?: string | undefined;
  digest?: string | undefined;
}

/** A part of an annotation with offsets in all its passages. */
export type Located<T> = T extends readonly (infer Each)[]
  ? Located<Each>[]
  : T extends object
    ? 'exact' extends keyof T
      ? Omit<T, 'start' | 'end' | 'occurrence'> & { start: number; end: number }
      : { [Key in keyof T]: Located<T[Key]> }
    : T;
