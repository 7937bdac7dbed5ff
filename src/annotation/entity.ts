import { z } from 'zod';
import { ENTITY_TYPES, identifier, idOf, programKind } from '../model/index.ts';
import { selector } from './selector.ts';

/** A name, title or measure. Neo4j's indexes hold at most 8,000 bytes, enough for the sort key of any 1,000 characters. */
export const name = z.string().min(1).max(1_000);

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
    .describe('Name of the file with the document: Markdown, plain text, web page, PDF or Word.'),
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

const mentions = z
  .array(selector)
  .default([])
  .describe('Each passage that names it, by any name; not pronouns.');

/** A person, agency (a government body), organization (any other body), program or place. */
export const entity = z
  .strictObject({
    id: idOf(...ENTITY_TYPES),
    name: name.describe('The full name, as the documents give it.'),
    aliases: z.array(z.string().min(1)).default([]).describe('Other names of it.'),
    description: z.string().min(1).optional().describe('Who or what it is, in our own words.'),
    sameAs: z
      .array(identifier)
      .optional()
      .describe('Its identifiers elsewhere, like "wikidata:Q42", or addresses.'),
    kind: programKind.optional().describe('Required for a program, and only for it.'),
    mentions,
  })
  .refine((value) => value.id.startsWith('program:') === (value.kind !== undefined), {
    path: ['kind'],
    error: 'a kind if the entity is a program, and absent if it is not',
  });

/** Another document that this one refers to. */
export const reference = z.strictObject({
  id: idOf('document'),
  title: name.describe('Its title or, if the document gives none, what the document calls it.'),
  date: z.iso.date().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: z.string().min(2).optional(),
  mentions,
});
