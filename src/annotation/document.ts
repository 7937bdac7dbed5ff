import { z } from 'zod';
import { idOf } from '../model/index.ts';
import { name } from './name.ts';
import { selector } from './selector.ts';

const contributor = (ids: z.ZodType<string>) =>
  z.strictObject({
    id: ids,
    passage: selector.describe('The passage that names this author or publisher of the document.'),
  });

export const documentMetadata = z.strictObject({
  id: idOf('document'),
  file: z
    .string()
    .regex(/^(?!\.{1,2}$)[^/\\\0]+$/, { error: 'a file name without folders' })
    .describe('Name of the file with the text, in UTF-8.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: '64 hex digits' })
    .describe('SHA-256 of the canonical text: UTF-8 without a byte order mark, lines ended by LF.'),
  title: name,
  publisher: contributor(idOf('person', 'agency', 'organization')).optional(),
  authors: z.array(contributor(idOf('person', 'agency', 'organization'))).default([]),
  date: z.iso.date().optional().describe('Day of publication.'),
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'a BCP 47 tag, like "en"' }),
});
