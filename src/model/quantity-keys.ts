import { z } from 'zod';
import { hashKey } from './hash.ts';

const maybe = z.string().nullable();

/** What a figure is a figure of. Days are ISO 8601, the place is an id; null where the source does not say. */
export const scope = z.object({
  ...{ measure: z.string(), unit: z.string(), population: maybe, place: maybe },
  ...{ periodFrom: maybe, periodTo: maybe },
});
export type Scope = Readonly<z.infer<typeof scope>>;

/**
 * The keys by which an index finds the figures that one is compared with: those of the same measure and
 * unit, and those that also have the same population, period and place.
 */
export function quantityKeys({ measure, unit, population, ...rest }: Scope) {
  const { periodFrom, periodTo, place } = rest;
  const what = [folded(measure), folded(unit)];
  return {
    measureKey: hashKey('measure', ...what),
    quantityKey: hashKey('quantity', ...what, folded(population), periodFrom, periodTo, place),
  };
}

/** A text as it is compared: compatibility forms, accents, case and space folded. */
export function folded(text: string | null): string | null {
  return (
    text
      ?.normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/\s+/gu, ' ')
      .trim() ?? null
  );
}
