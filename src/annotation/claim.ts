import { z } from 'zod';
import { idOf, modality, positionStatus, predicate, REFERENT_TYPES } from '../model/index.ts';
import { selector } from './selector.ts';

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
