import { z } from 'zod';
import type { Row } from '../../../src/model/index.ts';

/** A list of texts; empty where it is missing. */
export const texts = z.array(z.string()).default([]);

/** What a proposed entity may be: six texts for each candidate; see cypher/model.cypher. */
export function candidatesOf({ candidates }: Row) {
  const all = texts.parse(candidates);
  return Array.from({ length: all.length / 6 }, (_, at) => {
    const [identifier = '', authority, name = '', description, sameAs = '', reason = ''] =
      all.slice(at * 6);
    return {
      ...{
        identifier,
        name,
        reason,
        authority: authority || null,
        description: description || null,
      },
      sameAs: sameAs === '' ? [] : sameAs.split(' '),
    };
  });
}
