export { EXPORT_FORMATS, exportAs, MEDIA_TYPES, type ExportFormat } from './formats.ts';
export type { Selection } from './selection.ts';
