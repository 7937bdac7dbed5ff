import type { DrawnClaim } from './drawn.ts';
import type { Random } from './random.ts';
import { range } from './range.ts';
import { idOf, type Shape } from './shape.ts';
import type { Text } from './text.ts';
import { OFFICES } from './words.ts';

/** Each entity has one document that states its links to other entities. */
export function claimsAtHome(
  random: Random,
  shape: Shape,
  document: number,
  text: Text,
): DrawnClaim[] {
  const { people, agencies, programs, documents } = shape;
  const id = idOf('document', document);
  const state = (
    [subject, predicate, object]: [string, DrawnClaim['predicate'], string],
    title: string | null = null,
    from: string | null = null,
  ): DrawnClaim => {
    const span = text.passage(`${subject} ${predicate} ${object}`);
    text.add('.\n');
    return { subject, predicate, object, title, from, span };
  };
  const publisher = idOf('agency', random.skewed(agencies));
  const author = idOf('person', random.below(people));
  const held = range(people, documents, document).map((person) => {
    const agency = idOf('agency', Math.floor(random.next() ** 2 * agencies));
    const from = `${2000 + random.below(20)}-01-01`;
    return state([idOf('person', person), 'HELD', agency], random.of(OFFICES), from);
  });
  return [
    state([publisher, 'PUBLISHED', id]),
    state([author, 'AUTHORED', id]),
    ...held,
    ...range(programs, documents, document).map((program) =>
      state([idOf('agency', program % agencies), 'ADMINISTERS', idOf('program', program)]),
    ),
    ...range(agencies, documents, document)
      .filter((agency) => agency > 0)
      .map((agency) =>
        state([idOf('agency', agency), 'PART_OF', idOf('agency', Math.floor(agency / 8))]),
      ),
  ];
}
