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
import { oncePerObject } from './once.ts';
import { shownHighlights, shownStart, shownText } from './search/index.ts';

/** What the fields marked `@derived` in schema/ are computed by, from what their expressions read. */
const DERIVATIONS: Readonly<Record<DerivedField, (input: unknown) => unknown>> = {
  'Derivation.arithmetic': (read) => checked(read).arithmetic,
  'Derivation.result': (read) => checked(read).result,
  'Derivation.verdict': (read) => checked(read).verdict,
  'FigureComparison.because': (read) => compared(read).because,
  'FigureComparison.verdict': (read) => compared(read).verdict,
  'Hardening.because': (read) => whyHardened(hardening.parse(read)),
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

/** The exact sum of a group, or why it has none. */
const added = oncePerObject(
  (read): { sum: string | null; refusal: SumRefusal | 'TOO_MANY' | null } => {
    const figures = members.parse(read);
    return figures === null ? { sum: null, refusal: 'TOO_MANY' } : addUp(figures);
  },
);

/** Titles of the two documents, and the name of whoever makes the later claim. */
const hardening = z.object({
  reason: z.enum(['SAME_DOCUMENT', 'TAKES_FROM', 'NEAR_COPY', 'SAME_SOURCE', 'NO_SOURCE']),
  earlier: z.string(),
  later: z.string(),
  source: z.string().nullable(),
});

/** Why an assertion is thought to have no evidence beyond that of an earlier speculation. */
function whyHardened({ reason, earlier, later, source }: z.infer<typeof hardening>): string {
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
