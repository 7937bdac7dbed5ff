import type { Work } from '../work.ts';

/** Part of a name, and a number that stands in figures and names. */
const WORDS = ['example', '48'];

export const searchTexts: Work = {
  name: 'search-texts',
  number: '11',
  title: 'whole texts of all documents searched for a name and a number, the best 20',
  peerAtLeast: undefined,
  rawAtMost: undefined,
  variables: () => ({
    footnote: { text: WORDS.join(' ') },
    peer: {},
    raw: { lucene: WORDS.map((word) => `+${word}`).join(' ') },
  }),
  fromRaw: (rows) => ({ search: { nodes: rows.map(([id, title]) => ({ id, title })) } }),
};
