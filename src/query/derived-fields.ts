import { z } from 'zod';
import { addUp, type SumRefusal } from '../arithmetic/index.ts';
import type { DerivedField } from '../generated/catalogue.ts';
import { matchesIn, type Span } from './search-text.ts';

/** What the fields marked `@derived` in schema/ are computed by, from what their expressions read. */
const DERIVATIONS: Readonly<Record<DerivedField, (input: unknown) => unknown>> = {
  'SearchEdge.text': matchedText,
  'SearchEdge.highlights': highlights,
  'StatisticGroup.sum': sum,
  'StatisticGroup.sumRefusal': sumRefusal,
};

/** The function that computes a field, given as `Type.field`, from what its expression reads. */
export function derivationOf(field: string): (input: unknown) => unknown {
  if (!isDerived(field)) throw new TypeError(`No code computes ${field}.`);
  return DERIVATIONS[field];
}

function isDerived(field: string): field is DerivedField {
  return Object.hasOwn(DERIVATIONS, field);
}

/** The statistics of a group; null where there are too many to add up. */
const members = z
  .array(
    z.object({
      value: z.string(),
      unit: z.string(),
      measure: z.string(),
      population: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      place: z.string().nullable(),
    }),
  )
  .nullable();

/** The exact sum of a group; null where its statistics do not add up. */
function sum(read: unknown): string | null {
  const figures = members.parse(read);
  return figures === null ? null : addUp(figures).sum;
}

/** Why a group has no sum; null where it has one. */
function sumRefusal(read: unknown): SumRefusal | 'TOO_MANY' | null {
  const figures = members.parse(read);
  return figures === null ? 'TOO_MANY' : addUp(figures).refusal;
}

/** The texts that a search hit was found by, and the search terms. */
const hit = z.object({ texts: z.array(z.string()), sought: z.array(z.string()) });

/** The text with the most matches; of equals, the first. */
function matchedText(read: unknown): string {
  return bestMatch(read).text;
}

/** Where the search terms occur in that text, in UTF-16 code units. */
function highlights(read: unknown): Span[] {
  return bestMatch(read).spans;
}

function bestMatch(read: unknown): { text: string; spans: Span[] } {
  const { texts, sought: terms } = hit.parse(read);
  return texts
    .map((text) => ({ text, spans: matchesIn(text, terms) }))
    .reduce((most, each) => (each.spans.length > most.spans.length ? each : most), {
      text: texts[0] ?? '',
      spans: [],
    });
}
