import { z } from 'zod';
import type { Selection } from '../../export/index.ts';
import {
  EXPORT_FORMATS,
  idOf,
  moment,
  NODE_TYPES,
  REFERENT_TYPES,
  type ExportFormat,
} from '../../model/index.ts';
import { HttpError } from '../errors/index.ts';

/** Once, or several times. */
const several = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

const asked = z.strictObject({
  format: z.enum(EXPORT_FORMATS, { error: `one of ${EXPORT_FORMATS.join(', ')}` }),
  document: idOf('document').optional(),
  entity: idOf(...REFERENT_TYPES).optional(),
  query: z
    .string()
    .max(400)
    .regex(/[\p{L}\p{N}]/u, { error: 'words' })
    .optional(),
  fact: several.pipe(z.array(idOf(...NODE_TYPES)).max(20_000)).optional(),
  knownAt: moment.optional(),
});

export interface Asked {
  readonly format: ExportFormat;
  readonly selection: Selection;
}

/** @throws {HttpError} BAD_USER_INPUT, naming what is wrong and what is valid */
export function readAsked(given: unknown): Asked {
  const parsed = asked.safeParse(given ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path[0] === undefined ? '' : `${String(issue.path[0])} must be `;
    throw new HttpError('BAD_USER_INPUT', `${where}${issue?.message ?? 'invalid'}. ${VALID}`);
  }
  const {
    format,
    document = null,
    entity = null,
    query = null,
    fact = null,
    knownAt = null,
  } = parsed.data;
  if (format === 'proposals' && fact !== null)
    throw new HttpError('BAD_USER_INPUT', `fact must be absent: no proposal is a fact. ${VALID}`);
  if (format === 'proposals' && knownAt !== null)
    throw new HttpError(
      'BAD_USER_INPUT',
      `knownAt must be absent: proposals are exported as they are now. ${VALID}`,
    );
  return { format, selection: { document, entity, query, facts: fact, knownAt } };
}

const VALID =
  'An export takes format, knownAt, and as filters document, entity, query and fact, which may be repeated';
