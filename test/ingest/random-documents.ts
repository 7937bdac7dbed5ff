import fc from 'fast-check';
import { decimal, sha256 } from '../../src/model/index.ts';
import type { ToWrite, Written } from './documents.ts';

type Entity = NonNullable<Written['entities']>[number];

const SPEAKERS = ['person:p', 'person:q', 'agency:a', 'agency:b', 'organization:o'] as const;
const ENTITIES = [...SPEAKERS, 'program:r', 'place:l'] as const;

/** Decimals as people write them, and longer. */
export const decimals = fc
  .stringMatching(/^-?(?:0|[1-9][0-9]{0,40})(?:\.[0-9]{1,20})?$/)
  .filter((text) => decimal.safeParse(text).success);

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', ' ', '👩‍👩‍👧', '𝟓');
const texts = fc
  .array(fc.tuple(words, lineEnd), { minLength: 4, maxLength: 20 })
  .map((parts) => `Text ${parts.flat().join('')}.`);

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const span = fc.tuple(fc.nat(), fc.nat());

const entity = (id: (typeof ENTITIES)[number]) =>
  fc.record({
    id: fc.constant(id),
    name,
    aliases: fc.array(name, { maxLength: 3 }),
    mentions: fc.array(span, { minLength: 1, maxLength: 4 }),
  });

const claim = fc.record({
  subject: fc.constantFrom('person:p', 'person:q'),
  predicate: fc.constantFrom('HELD', 'SUED'),
  object: fc.constantFrom('agency:a', 'organization:o'),
  modality: fc.constantFrom('ASSERTED' as const, 'SPECULATED' as const, 'DENIED' as const),
  assertedBy: fc.constantFrom(...SPEAKERS),
  passage: span,
});

const quote = fc.record({
  kind: fc.constantFrom('DIRECT' as const, 'INDIRECT' as const),
  speaker: fc.constantFrom(...SPEAKERS),
  about: fc.uniqueArray(fc.constantFrom(...ENTITIES), { maxLength: 3 }),
  passage: span,
});

const statistic = fc.record({
  value: decimals,
  measure: fc.constantFrom('maps', 'loans'),
  about: fc.uniqueArray(fc.constantFrom(...ENTITIES), { maxLength: 3 }),
  reportedBy: fc.uniqueArray(fc.constantFrom(...SPEAKERS), { maxLength: 2 }),
  rendering: fc.record({ passage: span, value: decimals }),
});

/** Documents that speak of the same few things, in texts with every kind of line end and character. */
export const randomDocument = (slug: string): fc.Arbitrary<ToWrite> =>
  fc
    .record({
      text: texts,
      bom: fc.boolean(),
      entities: fc.tuple(...ENTITIES.map(entity)),
      claims: fc.array(claim, { maxLength: 6 }),
      quotes: fc.array(quote, { maxLength: 4 }),
      statistics: fc.array(statistic, { maxLength: 4 }),
      derived: fc.boolean(),
      date: fc.constantFrom('2025-01-01', undefined),
    })
    .map(({ text: written, bom, date, ...parts }) => {
      const text = written.replace(/\r\n?/g, '\n');
      const at = selectorIn(text);
      const annotation: Written = {
        document: {
          id: `document:${slug}`,
          file: `${slug}.md`,
          sha256: sha256(text),
          title: slug,
          language: 'en',
          ...(date === undefined ? {} : { date }),
        },
        entities: parts.entities.map(({ mentions, ...rest }): Entity => ({
          ...rest,
          ...(rest.id === 'program:r' ? { kind: 'PROGRAM' } : {}),
          mentions: distinct(mentions.map(at)),
        })),
        claims: distinct(parts.claims.map((each) => ({ ...each, passage: at(each.passage) }))),
        quotes: distinctBy(
          parts.quotes.map((each) => ({ ...each, passage: at(each.passage) })),
          ({ kind, speaker, passage }) => [kind, speaker, passage],
        ),
        statistics: distinctBy(
          parts.statistics.map(({ rendering, ...each }, key) => ({
            ...each,
            key: `s${key}`,
            unit: 'map',
            renderings: [
              { ...at(rendering.passage), value: rendering.value, bound: 'EXACT' as const },
            ],
          })),
          ({ value, measure, about }) => [value, measure, [...about].sort()],
        ).map((each, at, all) =>
          all.length < 3 || at > 0 || !parts.derived
            ? each
            : {
                ...each,
                derivedFrom: {
                  operation: 'SUM' as const,
                  of: all.slice(1, 3).map(({ key }) => key),
                },
              },
        ),
      };
      return { text: `${bom ? '\uFEFF' : ''}${written}`, annotation };
    });

/** Makes any two numbers a passage of whole characters. */
function selectorIn(text: string) {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return ([from, length]: [number, number]) => {
    const first = from % (offsets.length - 1);
    const last = first + 1 + (length % (offsets.length - 1 - first));
    const [start = 0, end = 0] = [offsets[first], offsets[last]];
    return { start, end, exact: text.slice(start, end) };
  };
}

const distinct = <T>(items: readonly T[]) => distinctBy(items, (item) => item);

function distinctBy<T>(items: readonly T[], key: (item: T) => unknown): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(key(item)), item])).values()];
}
