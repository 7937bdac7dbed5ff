import { z } from 'zod';
import { MENTION_KINDS, type NameMention } from '../analysis/index.ts';

/** One line of what another program proposes: a name in the text, with the words that it is. */
const suggestedSpan = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(1),
  exact: z.string().min(1),
  kind: z.enum(MENTION_KINDS),
  probability: z.number().min(0).max(1).optional(),
});

/** What another program suggested, and how many lines of it were refused because their words differ. */
export interface Suggested {
  readonly mentions: readonly NameMention[];
  readonly refused: number;
}

/**
 * Reads names that another program found, as NDJSON. A line whose words are not at its offsets is refused.
 * @throws {z.ZodError} or {SyntaxError} where a line is not of the format.
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
