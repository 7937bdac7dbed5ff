/** Words of our own to make sentences of: documents of a library that there never was. */
const SUBJECTS = [
  'The Example Library',
  'Ada Example, its former keeper,',
  'A second register of the reading room',
  'The committee for lending',
  'Nobody at the bindery',
  'The catalogue of maps',
  'An inventory that was taken in the spring',
];
const VERBS = [
  'lent',
  'counted',
  'described',
  'returned',
  'questioned',
  'reconsidered',
  'published',
];
const OBJECTS = [
  'more than 1,200 well-preserved maps of the northern coastline',
  'an unusually comprehensive collection of letters',
  'the documentation of every disagreement between the two departments',
  'forty-three photographs, most of them undated',
  'the so-called “interim” arrangement about opening hours',
  'nearly $57,000 in outstanding subscriptions',
];
const ENDINGS = [
  'before anybody had asked for it.',
  'although the administration recommended otherwise!',
  'in the year that followed the reorganization.',
  'and nothing was heard of the matter afterwards.',
  'because the correspondence had been misplaced.',
  'while the long-term consequences remained uncertain; so the report says.',
];

/** Paragraphs of sentences, the same for the same seed. */
export function sampleText(seed: number, paragraphs: number): string[][] {
  let state = seed;
  const next = (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
  const pick = (list: readonly string[]) => list[next(list.length)] ?? '';
  const sentence = () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDINGS)}`;
  return Array.from({ length: paragraphs }, () => Array.from({ length: 2 + next(4) }, sentence));
}

/** Share of sentences that a text has whole. */
export function wholeSentences(text: string, paragraphs: readonly string[][]): number {
  const sentences = paragraphs.flat();
  return sentences.filter((sentence) => text.includes(sentence)).length / sentences.length;
}
