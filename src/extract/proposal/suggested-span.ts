import { z } from 'zod';
import { MENTION_KINDS, type NameMention } from '../analysis/index.ts';

/** A line of NDJSON from another program: a name in the text, with its exact words. */
const suggestedSpan = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(1),
  exact: z.string().min(1),
  kind: z.enum(MENTION_KINDS),
  probability: z.number().min(0).max(1).optional(),
});

/** The names that another program suggested, and how many lines were refused because their words differ. */
export interface Suggested {
  readonly mentions: readonly NameMention[];
  readonly refused: number;
}

/**
 * Reads names that another program found, as NDJSON. A line whose words are not at its offsets is refused.
 * @throws {z.ZodError} or {SyntaxError} if a line does not have the format.
 */
export function readSuggestedSpans(ndjson: string, text: string): Suggested {
  const lines = ndjson.split('\n').filter((line) => line.trim() !== '');
  const spans = lines.map((line) => suggestedSpan.parse(JSON.parse(line)));
  const proven = spans.filter(({ start, end, exact }) => text.slice(start, end) === exact);
  return {
    mentions: proven.map(({ start, end, kind, probability }) => ({
      start,
      end,
      kind,
      ...(probability === undefined ? {} : { probability }),
    })),
    refused: spans.length - proven.length,
  };
}
