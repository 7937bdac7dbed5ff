import { z } from 'zod';
import { documentMetadata, entity, reference } from './entity.ts';
import type { Located } from './selector.ts';
import { statistic, quote, claim } from './facts.ts';

/**
 * The annotation format: what a document says, in a file beside its text. Each id that is used is
 * declared in the same file, under document, entities or references.
 */
export const annotation = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .describe('Address of the JSON Schema of this format, for editors.'),
    version: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: '64 hex digits' })
      .optional()
      .describe(
        'The version of the document in the graph that this annotation corrects, as exports and `Document.version` give it. If the graph has another one by then, the load is refused: somebody else has changed the document.',
      ),
    document: documentMetadata,
    entities: z.array(entity).default([]),
    references: z.array(reference).default([]),
    statistics: z.array(statistic).default([]),
    quotes: z.array(quote).default([]),
    claims: z.array(claim).default([]),
  })
  .describe('A stand-off annotation of one document.');

/** An annotation as it is written: a passage may have its words without offsets. */
export type WrittenAnnotation = z.infer<typeof annotation>;

/** An annotation whose passages all have offsets. */
export type Annotation = Located<WrittenAnnotation>;
