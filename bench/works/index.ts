import { agencyTree } from './agency-tree/work.ts';
import { busySpeakerByIndex } from './busy-speaker-by-index/work.ts';
import { busySpeaker } from './busy-speaker/work.ts';
import { conflicts } from './conflicts/work.ts';
import { countByLabel } from './count-by-label/work.ts';
import { counts } from './counts/work.ts';
import { farPage } from './far-page/work.ts';
import { firstPage } from './first-page/work.ts';
import { latestQuotes } from './latest-quotes/work.ts';
import { path } from './path/work.ts';
import { person } from './person/work.ts';
import { quietSpeaker } from './quiet-speaker/work.ts';
import { searchTexts } from './search-texts/work.ts';
import { thousandStatistics } from './thousand-statistics/work.ts';
import { threeHops } from './three-hops/work.ts';
import type { Work } from './work.ts';

export { operationFor, rawStatement } from './texts.ts';
export { SIDES, type Ask, type Side, type Variables, type Work } from './work.ts';

export { latestQuotes, person };

/** In the order of the report. */
export const works: readonly Work[] = [
  person,
  latestQuotes,
  agencyTree,
  thousandStatistics,
  firstPage,
  farPage,
  threeHops,
  busySpeaker,
  busySpeakerByIndex,
  quietSpeaker,
  counts,
  countByLabel,
  path,
  searchTexts,
  conflicts,
];
