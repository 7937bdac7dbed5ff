import { agencyTree } from './agency-tree/work.ts';
import { firstPage } from './first-page/work.ts';
import { latestQuotes } from './latest-quotes/work.ts';
import { person } from './person/work.ts';
import { thousandStatistics } from './thousand-statistics/work.ts';
import type { Work } from './work.ts';

export { operationFor, rawStatement } from './texts.ts';
export { SIDES, type Ask, type Side, type Variables, type Work } from './work.ts';

/** In the order of the table of targets. */
export const works: readonly Work[] = [
  person,
  latestQuotes,
  agencyTree,
  thousandStatistics,
  firstPage,
];
