export { BackupError, type BackupErrorCode } from './errors.ts';
export type { Summary } from './format.ts';
export { verifyBackup } from './read.ts';
export { restoreBackup } from './restore.ts';
export { writeBackup } from './write.ts';
