import { GapsDocument, useAsk } from '../api/index.ts';
import { count } from '../facts/words.ts';

/** What is missing about a subject: where an investigation may go on. */
export function Gaps({ id }: { id: string }) {
  const here = { id: { eq: id } };
  const { data } = useAsk(GapsDocument, {
    statistics: { about: { some: here } },
    claims: { or: [{ subject: here }, { object: here }] },
  });
  if (!data) return null;
  const { claimsWithOneSource, statisticsWithOneSource, statisticsWithoutPeriod } = data.coverage;
  const gaps = [
    [claimsWithOneSource.totalCount, 'claim', 'without a second source'],
    [statisticsWithOneSource.totalCount, 'figure', 'without a second source'],
    [statisticsWithoutPeriod.totalCount, 'figure', 'without a period'],
  ] as const;
  const found = gaps.filter(([n]) => n > 0);
  if (found.length === 0) return null;
  return (
    <section>
      <h2>Gaps</h2>
      <ul className="gaps">
        {found.map(([n, one, what]) => (
          <li key={one + what}>
            {count(n, one)} {what}
          </li>
        ))}
      </ul>
    </section>
  );
}
