import { z } from 'zod';
import { bound, decimal, idOf, modality, REFERENT_TYPES } from '../model/index.ts';
import { name } from './name.ts';
import { position, proven, provenRule } from './selector.ts';

/** Several statistics of one document may share a measure; the key tells them apart in this file. */
export const localKey = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'a key like "visas-issued-2022"' });

const period = z
  .strictObject({
    from: z.iso.date().optional().describe('First day.'),
    to: z.iso.date().optional().describe('Last day.'),
    stated: z.string().min(1).optional().describe('The period as the text puts it.'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'from no later than to',
  });

const rendering = z
  .strictObject({
    ...position,
    value: decimal.describe('The figure that this passage gives.'),
    low: decimal.optional(),
    high: decimal.optional(),
    bound: bound.describe('How this passage bounds it.'),
    modality: modality.default('ASSERTED'),
  })
  .refine(proven, provenRule);

/** One quantity; its renderings are the passages that state it, each in its own words. */
export const statistic = z.strictObject({
  key: localKey,
  value: decimal.describe('The quantity, as an exact decimal.'),
  low: decimal.optional().describe('Least value, where a range is given.'),
  high: decimal.optional().describe('Greatest value, where a range is given.'),
  bound: bound.default('EXACT'),
  unit: z.string().min(1).describe('What one of it is: person, visa, percent, square mile, year.'),
  measure: name.describe('What is counted or measured.'),
  population: z.string().min(1).optional().describe('Of whom or what.'),
  period: period.optional(),
  place: idOf('place').optional(),
  about: z.array(idOf(...REFERENT_TYPES)).default([]),
  reportedBy: z
    .array(idOf('person', 'agency', 'organization', 'document'))
    .default([])
    .describe('Whom the document gives as the source of the figure; itself, where it gives none.'),
  renderings: z.array(rendering).min(1),
});
