import { at, metadata, type ToWrite, type Written } from '../ingest/documents.ts';

type Statistic = NonNullable<Written['statistics']>[number];
/** A statistic of maps lent, where nothing else is said. */
export type Figure = Omit<Statistic, 'key' | 'unit' | 'measure' | 'renderings'> &
  Partial<Statistic>;

/** A document that states figures, by default with the keys f0, f1 and so on. */
export function stating(slug: string, figures: readonly Figure[]): ToWrite {
  const keyed = figures.map((each, place) => ({ key: `f${place}`, ...each }));
  const text = `Of ${slug}, in Hall and Attic: ${keyed.map(({ key, value }) => `${key} is ${value}.`).join(' ')}`;
  return {
    text,
    annotation: {
      document: metadata(slug, text),
      entities: [
        { id: 'place:hall', name: 'Hall', mentions: [at(text, 'Hall')] },
        { id: 'place:attic', name: 'Attic', mentions: [at(text, 'Attic')] },
      ],
      statistics: keyed.map((each) => ({
        unit: 'map',
        measure: 'maps lent',
        renderings: [
          { ...at(text, `${each.key} is ${each.value}`), value: each.value, bound: 'EXACT' },
        ],
        ...each,
      })),
    },
  };
}
