export const ANNOTATION = '.annotation.json';
export const EXPORT = '.jsonl';

/** What a file is to be read as, by its name. */
export function kindOf(file: string): 'annotation' | 'export' | 'document' {
  if (file.endsWith(ANNOTATION)) return 'annotation';
  return file.endsWith(EXPORT) ? 'export' : 'document';
}
