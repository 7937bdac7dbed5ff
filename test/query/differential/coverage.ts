import type { Row } from '../../../src/model/index.ts';
import { sayingTheSame } from './conflicts.ts';
import { independentSources, sourcesOfStatistic } from './independent-sources.ts';
import { LINKS } from './neighbours.ts';
import type { Stored } from './stored.ts';

const ENTITIES = ['Person', 'Agency', 'Organization', 'Program', 'Place'];
const PERCENTAGES = ['percent', 'per cent', 'percentage', '%'];

/** What each field of `coverage` lists. */
export function coverageOf(stored: Stored) {
  const all = (...labels: string[]) =>
    [...stored.nodes.values()].filter((row) => labels.includes(stored.labelOf(row)));
  return {
    statisticsWithOneSource: all('Statistic').filter(
      (row) => sourcesOfStatistic(stored, row) === 1,
    ),
    claimsWithOneSource: all('Claim').filter(
      (row) => isLive(row) && documentOf(stored, row) !== undefined && sourcesOf(stored, row) === 1,
    ),
    quotesWithoutSpeaker: all('Quote').filter(({ speaker }) => typeof speaker !== 'string'),
    statisticsWithoutPeriod: all('Statistic').filter(
      ({ periodFrom, periodTo, periodStated }) => (periodFrom ?? periodTo ?? periodStated) == null,
    ),
    underivedPercentages: all('Statistic').filter((row) => isUnderived(stored, row)),
    entitiesNeverLinked: all(...ENTITIES).filter((row) =>
      LINKS.every((type) => stored.from(row, type).length + stored.to(row, type).length === 0),
    ),
  };
}

/** Of a claim, and of the live ones that say the same in other documents. */
function sourcesOf(stored: Stored, claim: Row): number {
  const document = documentOf(stored, claim);
  const elsewhere = sayingTheSame(stored, claim).filter((same) => {
    const other = documentOf(stored, same);
    return isLive(same) && other !== undefined && other !== document;
  });
  return independentSources(stored, [claim, ...elsewhere]);
}

function isUnderived(stored: Stored, percentage: Row): boolean {
  if (!isPercentage(percentage) || stored.from(percentage, 'DERIVED_FROM').length > 0) return false;
  const topics = stored.from(percentage, 'ABOUT').map(({ end }) => end);
  const isOfTopic = (count: Row) =>
    topics.length === 0 || stored.from(count, 'ABOUT').some(({ end }) => topics.includes(end));
  return stored.from(percentage, 'REPORTED_IN').some(({ end: document }) => {
    const counts = stored
      .to(document, 'REPORTED_IN')
      .map(({ start }) => start)
      .filter((each) => !isPercentage(each) && isOfTopic(each));
    return counts.some((one) =>
      counts.some((other) => other !== one && other['unit'] === one['unit']),
    );
  });
}

function isPercentage({ unit }: Row): boolean {
  return PERCENTAGES.includes(String(unit).toLowerCase());
}

function isLive({ modality, retractedAt }: Row): boolean {
  return modality === 'ASSERTED' && typeof retractedAt !== 'string';
}

function documentOf(stored: Stored, claim: Row): Row | undefined {
  return stored
    .from(claim, 'STATED_IN')
    .flatMap(({ end }) => stored.from(end, 'IN'))
    .map(({ end }) => end)[0];
}
