import { z } from 'zod';

/**
 * An identifier that others gave an entity: a scheme and a local part, as in a CURIE (W3C, "CURIE Syntax
 * 1.0"), like `wikidata:Q42` or `bioguide:G000386`; or an address.
 */
export const identifier = z
  .string()
  .max(500)
  .regex(/^(?:https?:\/\/[^\s/]\S*|(?!https?:)[a-z][a-z0-9.-]*:[A-Za-z0-9][A-Za-z0-9._~-]*)$/, {
    error: 'an identifier like "wikidata:Q42", or an address that begins with https://',
  });
