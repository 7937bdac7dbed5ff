import { z } from 'zod';
import { idOf, modality, positionStatus, predicate, REFERENT_TYPES } from '../model/index.ts';
import { selector } from './selector.ts';

/** What somebody says of a subject: another node as object, or a value in words, never both. */
export const claim = z
  .strictObject({
    subject: idOf(...REFERENT_TYPES),
    predicate,
    object: idOf(...REFERENT_TYPES).optional(),
    value: z.string().min(1).optional().describe('What is said, in our own words.'),
    title: z.string().min(1).optional().describe('Of HELD: the office.'),
    status: positionStatus.optional().describe('Of HELD: whether it was held at the time.'),
    modality: modality.default('ASSERTED'),
    assertedBy: idOf('person', 'agency', 'organization', 'document').describe(
      'Who says so: not who publishes it.',
    ),
    validFrom: z.iso.date().optional(),
    validTo: z.iso.date().optional(),
    retractedAt: z.iso.datetime().optional().describe('When whoever said it took it back.'),
    passage: selector,
  })
  .refine((value) => (value.object === undefined) !== (value.value === undefined), {
    error: 'either an object or a value',
  })
  .refine((value) => value.predicate === 'HELD' || !(value.title ?? value.status), {
    error: 'title and status on HELD only',
  });
