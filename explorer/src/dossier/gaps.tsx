import { GapsDocument, useAsk } from '../api/index.ts';
import { count, number } from '../facts/words.ts';

/** What is missing about a subject: where an investigation may go on. */
export function Gaps({ id }: { id: string }) {
  const here = { id: { eq: id } };
  const { data } = useAsk(GapsDocument, {
    statistics: { about: { some: here } },
    claims: { or: [{ subject: here }, { object: here }] },
  });
  if (!data) return null;
  const { claimsWithOneSource, statisticsWithOneSource, statisticsWithoutPeriod } = data.coverage;
  const [claims, figures] = [data.claims.totalCount, data.statistics.totalCount];
  const gaps = [
    ['No second independent source', claimsWithOneSource.totalCount, claims, 'claim'],
    ['No second independent source', statisticsWithOneSource.totalCount, figures, 'figure'],
    ['No stated period', statisticsWithoutPeriod.totalCount, figures, 'figure'],
  ] as const;
  const found = gaps.filter(([, n]) => n > 0);
  if (found.length === 0) return null;
  return (
    <section>
      <h2>Gaps</h2>
      <ul className="gaps">
        {found.map(([gap, n, all, one]) => (
          <li key={gap + one}>
            {gap} for {number(n)} of {count(all, one)}
          </li>
        ))}
      </ul>
    </section>
  );
}
