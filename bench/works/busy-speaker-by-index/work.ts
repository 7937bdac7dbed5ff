import { quotesOfSpeaker } from '../busy-speaker/quotes-of-speaker.ts';
import { same, type Work } from '../work.ts';

export const busySpeakerByIndex: Work = {
  ...quotesOfSpeaker,
  name: 'busy-speaker-by-index',
  asks: 'busy-speaker',
  number: '8a',
  title: 'the same, raw reads the index as well',
  peerAtLeast: undefined,
  rawAtMost: undefined,
  variables: ({ busyPerson: id }) => same({ id }),
};
