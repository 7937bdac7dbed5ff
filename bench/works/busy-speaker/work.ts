import { same, type Work } from '../work.ts';
import { quotesOfSpeaker } from './quotes-of-speaker.ts';

export const busySpeaker: Work = {
  ...quotesOfSpeaker,
  name: 'busy-speaker',
  number: '8',
  title: 'newest 20 of a quarter of all quotes, documents, statistics; raw expands and sorts',
  peerAtLeast: 10,
  rawAtMost: 0.2,
  variables: ({ busyPerson: id }) => same({ id }),
};
