import { z } from 'zod';
import { idOf, quoteKind, REFERENT_TYPES } from '../model/index.ts';
import { selector } from './selector.ts';
import { localKey } from './statistic.ts';

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
