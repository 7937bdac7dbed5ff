import type { Measured, WorkMeasured } from '../measure/index.ts';
import type { Side, Work } from '../works/index.ts';
import type { Results, Row } from './results.ts';
import { atLeast, atMost } from './target.ts';

const NOT_MEASURED = { failed: 'not measured' };

/** The works with their targets and measured values. */
export function rowsOf(measured: readonly WorkMeasured[]): Row[] {
  return measured.map(({ work, sides, peerRatio, rawRatio, firstRuns }) => ({
    number: work.number,
    title: work.title,
    sides: {
      footnote: sides.get('footnote') ?? NOT_MEASURED,
      peer: sides.get('peer') ?? NOT_MEASURED,
      raw: sides.get('raw') ?? NOT_MEASURED,
    },
    peerRatio,
    rawRatio,
    peer: atLeast(work.peerAtLeast, peerRatio),
    raw: atMost(work.rawAtMost, rawRatio),
    firstRun: firstRunOf(work, firstRuns),
  }));
}

const FIRST_RUN_AT_MOST = 150;

function firstRunOf(
  { firstRunAtMost = FIRST_RUN_AT_MOST }: Work,
  firstRuns: WorkMeasured['firstRuns'],
): Row['firstRun'] {
  const footnote = atMost(firstRunAtMost, firstRuns.get('footnote'));
  return footnote && { footnote, raw: firstRuns.get('raw') };
}

/** Two quotes may cite one statistic more than two others. */
const ALIKE = 1.1;

/** Pairs of works that must cost the same in db hits, whatever the page and the number of quotes. */
export function checksOf(measured: readonly WorkMeasured[]): Results['checks'] {
  const hits = (number: string, side: Side = 'footnote') => {
    const found = measured.find(({ work }) => work.number === number)?.sides.get(side);
    return found !== undefined && isMeasured(found) ? found.dbHits : NaN;
  };
  const check = (title: string, [one, other]: readonly [number, number]) => ({
    title,
    hits: [one, other],
    met: one <= other * ALIKE,
  });
  return [
    check('6 touches no more than 5', [hits('6'), hits('5')]),
    check('8 touches no more than 8b', [hits('8'), hits('8b')]),
  ];
}

function isMeasured(found: Measured | { failed: string }): found is Measured {
  return !('failed' in found);
}
