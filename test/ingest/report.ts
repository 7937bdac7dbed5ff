import { at, metadata, type ToWrite, type Written } from './documents.ts';

/** A report of everything there is: it speaks of Ada, who held an office, of a figure, and of itself. */
export function report(slug: string, change: Partial<Written> = {}): ToWrite {
  const text = [
    `# Report ${slug} 🗺`,
    'By Ada Example. Ada Example, a former keeper of the Library, said: “they **nearly** all came back”.',
    'The Library lent more than 1,200 maps in 2025. It may stop lending, she thinks.',
    'The Library runs the Loan Programme.',
  ].join('\n');
  const document = `document:${slug}`;
  return {
    text,
    annotation: {
      document: {
        ...metadata(slug, text),
        date: '2026-01-02',
        url: 'https://example.org/%7Ea/../b',
        authors: [{ id: 'person:ada-example', passage: at(text, 'Ada Example') }],
      },
      entities: [
        {
          id: 'person:ada-example',
          name: 'Ada Example',
          mentions: [at(text, 'Ada Example'), at(text, 'Ada Example', 1)],
        },
        { id: 'agency:library', name: 'Library', mentions: [at(text, 'Library')] },
        {
          id: 'program:loans',
          name: 'Loan Programme',
          kind: 'PROGRAM',
          mentions: [at(text, 'Loan Programme')],
        },
      ],
      statistics: [
        {
          key: 'maps',
          value: '1200',
          bound: 'AT_LEAST',
          unit: 'map',
          measure: 'maps lent',
          period: { from: '2025-01-01', to: '2025-12-31', stated: 'in 2025' },
          about: ['program:loans', 'agency:library'],
          renderings: [{ ...at(text, 'more than 1,200'), value: '1200', bound: 'AT_LEAST' }],
        },
      ],
      quotes: [
        {
          kind: 'DIRECT',
          speaker: 'person:ada-example',
          passage: at(text, 'they **nearly** all came back'),
          about: ['program:loans'],
          cites: ['maps'],
        },
      ],
      claims: [
        {
          subject: 'person:ada-example',
          predicate: 'HELD',
          object: 'agency:library',
          title: 'Keeper',
          assertedBy: document,
          passage: at(text, 'a former keeper of the Library'),
        },
        {
          subject: 'agency:library',
          predicate: 'ADMINISTERS',
          object: 'program:loans',
          assertedBy: document,
          passage: at(text, 'The Library runs the Loan Programme'),
        },
        {
          subject: 'agency:library',
          predicate: 'STOPS',
          object: 'program:loans',
          modality: 'SPECULATED',
          assertedBy: 'person:ada-example',
          passage: at(text, 'It may stop lending'),
        },
      ],
      ...change,
    },
  };
}
