/**
 * Why a backup is not written or not restored:
 * - `NOT_A_BACKUP`: the file is something else
 * - `BACKUP_DAMAGED`: the file is cut short, or was changed after it was written
 * - `BACKUP_TOO_NEW`: a later Footnote has written the file
 * - `NOTHING_TO_BACK_UP`: the graph is empty
 * - `GRAPH_NOT_EMPTY`: a backup is restored into an empty graph only
 * - `FOREIGN_CONTENT`: the database holds what Footnote does not store
 */
export type BackupErrorCode =
  | 'NOT_A_BACKUP'
  | 'BACKUP_DAMAGED'
  | 'BACKUP_TOO_NEW'
  | 'NOTHING_TO_BACK_UP'
  | 'GRAPH_NOT_EMPTY'
  | 'FOREIGN_CONTENT';

/** A backup cannot be written or restored; the message says why and what to do. */
export class BackupError extends Error {
  override name = 'BackupError';
  readonly code: BackupErrorCode;

  constructor(code: BackupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
