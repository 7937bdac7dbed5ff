import { z } from 'zod';
import { idOf, programKind } from '../model/index.ts';
import { name } from './name.ts';
import { selector } from './selector.ts';

const mentions = z
  .array(selector)
  .default([])
  .describe('Each passage that names it, by any name; not pronouns.');

/** A person, agency (a government body), organization (any other body), program or place. */
export const entity = z
  .strictObject({
    id: idOf('person', 'agency', 'organization', 'program', 'place'),
    name: name.describe('The full name, as the documents give it.'),
    aliases: z.array(z.string().min(1)).default([]).describe('Other names of it.'),
    description: z.string().min(1).optional().describe('Who or what it is, in our own words.'),
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
