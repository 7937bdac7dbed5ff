import { quotesOfSpeaker } from '../busy-speaker/quotes-of-speaker.ts';
import { same, type Work } from '../work.ts';

export const quietSpeaker: Work = {
  ...quotesOfSpeaker,
  name: 'quiet-speaker',
  asks: 'busy-speaker',
  number: '8b',
  title: 'the same of a person with 50 quotes',
  peerAtLeast: undefined,
  rawAtMost: undefined,
  variables: ({ quietPerson: id }) => same({ id }),
};
