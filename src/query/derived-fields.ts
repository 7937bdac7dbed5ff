import { z } from 'zod';
import {
  addUp,
  checkDerivation,
  compareQuantities,
  type Comparison,
  type SumRefusal,
} from '../arithmetic/index.ts';
import type { DerivedField } from '../generated/catalogue.ts';
import { bound, derivationOperation } from '../model/index.ts';
import { compareWordings } from '../words/index.ts';
import { whyHardened } from './hardening.ts';
import { oncePerObject } from './once.ts';
import { shownHighlights, shownStart, shownText } from './search/index.ts';

/** What the fields marked `@derived` in schema/ are computed by, from what their expressions read. */
const DERIVATIONS: Readonly<Record<DerivedField, (input: unknown) => unknown>> = {
  'Derivation.arithmetic': (read) => checked(read).arithmetic,
  'Derivation.result': (read) => checked(read).result,
  'Derivation.verdict': (read) => checked(read).verdict,
  'FigureComparison.because': (read) => compared(read).because,
  'FigureComparison.verdict': (read) => compared(read).verdict,
  'Hardening.because': whyHardened,
  'QuoteVariant.differences': (read) => worded(read).differences,
  'QuoteVariant.kind': (read) => worded(read).kind,
  'Rendering.because': (read) => compared(read).because,
  'Rendering.verdict': (read) => compared(read).verdict,
  'SearchEdge.text': shownText,
  'SearchEdge.highlights': shownHighlights,
  'SearchEdge.start': shownStart,
  'StatisticGroup.sum': (read) => added(read).sum,
  'StatisticGroup.sumRefusal': (read) => added(read).refusal,
};

/** The function that computes a field, given as `Type.field`, from what its expression reads. */
export function derivationOf(field: string): (input: unknown) => unknown {
  if (!isDerived(field)) throw new TypeError(`No code computes ${field}.`);
  return DERIVATIONS[field];
}

function isDerived(field: string): field is DerivedField {
  return Object.hasOwn(DERIVATIONS, field);
}

const figure = z.object({
  value: z.string(),
  low: z.string().nullable(),
  high: z.string().nullable(),
  bound,
});

/** The operation of a derivation, the figures of its operands, and the stated figure. */
const derivation = z.object({
  operation: derivationOperation,
  operands: z.array(figure),
  stated: figure,
});

const checked = oncePerObject((read) => checkDerivation(derivation.parse(read)));

/** A rendering is of the quantity of its statistic, so the two are compared without a scope. */
const maybe = z.string().nullable().default(null);
const quantity = figure.extend({ population: maybe, from: maybe, to: maybe, place: maybe });
const pair = z.object({ one: quantity, other: quantity });

const compared = oncePerObject((read): Comparison => {
  const { one, other } = pair.parse(read);
  return compareQuantities(one, other);
});

/** A text that must be there. One that is missing is named by `check`; here it has no words. */
const words = z
  .string()
  .nullable()
  .transform((text) => text ?? '');

/** The statistics of a group; null where there are too many to add up. */
const members = z
  .array(
    z.object({
      value: z.string(),
      unit: words,
      measure: words,
      population: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      place: z.string().nullable(),
    }),
  )
  .nullable();

/** The exact sum of a group, or why it has none. */
const added = oncePerObject(
  (read): { sum: string | null; refusal: SumRefusal | 'TOO_MANY' | null } => {
    const figures = members.parse(read);
    return figures === null ? { sum: null, refusal: 'TOO_MANY' } : addUp(figures);
  },
);

const wordings = z.object({ one: words, other: words });

const worded = oncePerObject((read) => {
  const { one, other } = wordings.parse(read);
  const { kind, differences } = compareWordings(one, other);
  return {
    kind,
    differences: differences.map((each) => ({
      ...each.one,
      otherStart: each.other.start,
      otherEnd: each.other.end,
      otherText: each.other.text,
    })),
  };
});
