import { pageFromRaw, peerPage } from '../first-page/work.ts';
import type { Work } from '../work.ts';
import { cursorBehind } from './cursor-behind.ts';

const PAGE = 10;
const FAR = 1_000;

export const farPage: Work = {
  name: 'far-page',
  number: '6',
  title: 'page 1,000 of the same (of fewer quotes, the middle page)',
  peerAtLeast: undefined,
  rawAtMost: 1.4,
  async variables({ quotes }, ask) {
    const passed = (Math.min(FAR, Math.floor(quotes / PAGE / 2)) - 1) * PAGE;
    const { cursor, id, date } = await cursorBehind(passed, ask);
    // The peer's cursors are offsets in the format of graphql-relay.
    const offset = Buffer.from(`arrayconnection:${passed - 1}`).toString('base64');
    return { footnote: { after: cursor }, peer: { after: offset }, raw: { id, date } };
  },
  fromRaw: pageFromRaw,
  fromPeer: (data) => peerPage.parse(data),
};
