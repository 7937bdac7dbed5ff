import { z } from 'zod';
import {
  bound,
  decimal,
  derivationOperation,
  idOf,
  modality,
  REFERENT_TYPES,
  quoteKind,
  positionStatus,
  predicate,
} from '../model/index.ts';
import { name } from './entity.ts';
import { position, proven, provenRule, selector } from './selector.ts';

/** Identifies a statistic in this file, where several may have the same measure. */
export const localKey = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'a key like "visas-issued-2022"' });

const period = z
  .strictObject({
    from: z.iso.date().optional().describe('First day.'),
    to: z.iso.date().optional().describe('Last day.'),
    stated: z.string().min(1).optional().describe('The period in the words of the text.'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'a period whose from is not after its to',
  });

const rendering = z
  .strictObject({
    ...position,
    value: decimal.describe('The figure in this passage.'),
    low: decimal.optional(),
    high: decimal.optional(),
    bound: bound.describe('How the figure bounds the quantity in this passage.'),
    modality: modality.default('ASSERTED'),
  })
  .refine(proven, provenRule);

/** How the document gets the figure from others that it states; `of` is in the order of the operation. */
const derivedFrom = z
  .strictObject({
    operation: derivationOperation.describe(
      'SUM a + b + …, DIFFERENCE a − b, SHARE a as a percentage of b, RATIO a ÷ b, PERCENT_CHANGE from a to b.',
    ),
    of: z.array(localKey).describe('Keys of the statistics that it derives from, in that order.'),
  })
  .refine(({ operation, of }) => (operation === 'SUM' ? of.length >= 2 : of.length === 2), {
    path: ['of'],
    error: 'two keys, or two or more for SUM',
  });

/** One quantity; its renderings are the passages that state it, each in its own words. */
export const statistic = z.strictObject({
  key: localKey,
  value: decimal.describe('The quantity, as an exact decimal.'),
  low: decimal.optional().describe('Lowest value of a range.'),
  high: decimal.optional().describe('Highest value of a range.'),
  bound: bound.default('EXACT'),
  unit: z.string().min(1).describe('Unit: person, visa, percent, square mile, year.'),
  measure: name.describe('What is counted or measured.'),
  population: z.string().min(1).optional().describe('The group that it is about.'),
  period: period.optional(),
  place: idOf('place').optional(),
  about: z.array(idOf(...REFERENT_TYPES)).default([]),
  reportedBy: z
    .array(idOf('person', 'agency', 'organization', 'document'))
    .default([])
    .describe('The sources that the document names for the figure; default: the document.'),
  derivedFrom: derivedFrom.optional(),
  renderings: z.array(rendering).min(1),
});

/**
 * Words attributed to a speaker. The passage of a DIRECT quote is the text between the quotation marks,
 * that of an INDIRECT quote the reported content. A quote interrupted by its attribution is two quotes.
 */
export const quote = z.strictObject({
  kind: quoteKind,
  speaker: idOf('person', 'agency', 'organization').optional(),
  passage: selector,
  about: z.array(idOf(...REFERENT_TYPES)).default([]),
  cites: z.array(localKey).default([]).describe('Keys of the statistics that it states.'),
});

/** A statement about a subject. It has an object, which is another node, or a value in words, not both. */
export const claim = z
  .strictObject({
    subject: idOf(...REFERENT_TYPES),
    predicate,
    object: idOf(...REFERENT_TYPES).optional(),
    value: z.string().min(1).optional().describe('What is said, in our own words.'),
    title: z.string().min(1).optional().describe('Title of the office. Only for HELD.'),
    status: positionStatus
      .optional()
      .describe('Whether the office was held when the document was written. Only for HELD.'),
    modality: modality.default('ASSERTED'),
    assertedBy: idOf('person', 'agency', 'organization', 'document').describe(
      'Who makes the statement, who need not be its publisher.',
    ),
    validFrom: z.iso.date().optional(),
    validTo: z.iso.date().optional(),
    retractedAt: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('When the statement was retracted.'),
    passage: selector,
  })
  .refine((value) => (value.object === undefined) !== (value.value === undefined), {
    error: 'a claim with either an object or a value',
  })
  .refine((value) => value.predicate === 'HELD' || !(value.title ?? value.status), {
    error: 'a claim without title and status, which only HELD has',
  });
