import type { Annotation } from '../annotation/index.ts';
import type { Contribution } from '../contribution/index.ts';
import { describedOf } from './described-of.ts';
import { present } from './present.ts';
import { Selectors } from './selectors.ts';
import { contributorsOf } from './contributors-of.ts';

/** The annotation of a contribution: `identify` makes the same contribution of it. */
export function annotationOf(contribution: Contribution): Annotation {
  const selectors = new Selectors(contribution.passages);
  const { id, title, date, url, language, file, sha256 } = contribution.document;
  const { publisher, authors, claims } = contributorsOf(contribution, selectors);
  return {
    document: {
      id,
      file,
      sha256,
      title,
      ...(publisher === undefined ? {} : { publisher }),
      authors,
      ...present({ date, url }),
      language,
    },
    ...describedOf(contribution, selectors),
    statistics: statisticsOf(contribution, selectors),
    quotes: quotesOf(contribution, selectors),
    claims: selectors.inTextOrder(claims).map(([passage, claim]) => {
      const { subject, predicate, object, value, title: office, status } = claim;
      const { modality, assertedBy, validFrom, validTo, retractedAt } = claim;
      return {
        subject,
        predicate,
        ...present({ object, value, title: office, status }),
        modality,
        assertedBy,
        ...present({ validFrom, validTo, retractedAt }),
        passage,
      };
    }),
  };
}

function statisticsOf(
  { statistics, renderings }: Contribution,
  selectors: Selectors,
): Annotation['statistics'] {
  return statistics.map((row) => {
    const { id, value, low, high, bound, unit, measure, population, place } = row;
    const { periodFrom: from, periodTo: to, periodStated: stated } = row;
    const period = present({ from, to, stated });
    return {
      key: keyOf(id),
      value,
      ...present({ low, high }),
      bound,
      unit,
      measure,
      ...present({ population }),
      ...(Object.keys(period).length > 0 ? { period } : {}),
      ...present({ place }),
      about: row.about,
      reportedBy: row.reportedBy,
      renderings: selectors
        .inTextOrder(renderings.filter(({ statistic }) => statistic === id))
        .map(([selector, rendering]) => ({
          ...selector,
          value: rendering.value,
          ...present({ low: rendering.low, high: rendering.high }),
          bound: rendering.bound,
          modality: rendering.modality,
        })),
    };
  });
}

function quotesOf({ quotes }: Contribution, selectors: Selectors): Annotation['quotes'] {
  return selectors.inTextOrder(quotes).map(([passage, { kind, speaker, about, cites }]) => ({
    kind,
    ...present({ speaker }),
    passage,
    about,
    cites: cites.map(keyOf),
  }));
}

/** The local key of a statistic: the part of its id after the type. */
function keyOf(statistic: string): string {
  return statistic.slice(statistic.indexOf(':') + 1);
}
