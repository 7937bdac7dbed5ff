import { z } from 'zod';
import type { Connection, GraphErrorCode } from '../../graph/index.ts';
import type { ReceivedFile } from '../../ingest/index.ts';
import type { ImportOutcome, Loaded } from '../imported.ts';

/** What the process is asked. */
export interface ImportRequest {
  id: number;
  connection: Connection;
  textFolders: readonly string[];
  /** The folder of the authorities that were added. */
  authorities: string;
  file: ReceivedFile;
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** Both processes run only our code, so only the envelope is checked. */
export const importRequest = z.custom<ImportRequest>(isObject);

/** What the process answers: first that the document is loaded, if it is, and then what came of it. */
export const importAnswer = z.object({
  id: z.number(),
  loaded: z.custom<Loaded>(isObject).optional(),
  outcome: z.custom<ImportOutcome>(isObject).optional(),
  /** What this state of the graph is called, for members of a cluster that lag behind. */
  bookmarks: z.array(z.string()).default([]),
  failure: z
    .object({
      code: z.custom<GraphErrorCode>((value) => typeof value === 'string').optional(),
      message: z.string(),
    })
    .optional(),
});

export type ImportAnswer = z.input<typeof importAnswer>;
