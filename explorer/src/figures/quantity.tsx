import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { passageAddress, pathOf } from '../facts/address.ts';
import { ModalityTag } from '../facts/modality-tag.tsx';
import { figureText } from '../facts/figure.ts';
import { Names } from '../facts/names.tsx';
import { count, number, period } from '../facts/words.ts';
import type { FullStatistic } from '../questions/gather.ts';
import { disagrees, VERDICT_WORDS, type Conflict } from './conflicts.ts';
import type { QuantityGroup } from './quantities.ts';
import { range } from './range.ts';

/** One quantity: its figures as a plot and as a table, with a verdict where they differ. */
export function Quantity({
  quantity,
  conflicts,
}: {
  quantity: QuantityGroup;
  conflicts: readonly Conflict[];
}) {
  const { measure, population, statistics } = quantity;
  return (
    <section className="quantity">
      <h2 dir="auto">{measure}</h2>
      {population ? (
        <p className="small muted" dir="auto">
          {population}
        </p>
      ) : null}
      {conflicts.slice(0, SHOWN).map((conflict) => (
        <p
          key={conflict.because}
          className={`verdict small ${conflict.verdict === 'CONTRADICTION' ? 'bad' : disagrees(conflict) ? 'fine' : ''}`}
        >
          <strong>{VERDICT_WORDS[conflict.verdict]}</strong> <bdi>{conflict.because}</bdi>
        </p>
      ))}
      {conflicts.length > SHOWN ? (
        <p className="small muted">{count(conflicts.length - SHOWN, 'more reason')}</p>
      ) : null}
      {statistics.length > 1 ? <DotPlot statistics={statistics} /> : null}
      <table className="data">
        <thead>
          <tr>
            <th scope="col" className="num">
              Figure
            </th>
            <th scope="col">Period</th>
            <th scope="col">Reported by</th>
            <th scope="col">In the words</th>
            <th scope="col" className="num">
              Sources
            </th>
          </tr>
        </thead>
        <tbody>
          {statistics.map((one) => (
            <tr key={one.id}>
              <td className="num" data-column="Figure">
                <Link to={pathOf(one.id)}>{figureText(one, one.unit)}</Link>
              </td>
              <td data-column="Period">
                {one.period?.stated ?? period(one.period?.from, one.period?.to)}
              </td>
              <td data-column="Reported by">
                <Names of={one.reportedBy} />
              </td>
              <td data-column="In the words">
                <Renderings statistic={one} />
              </td>
              <td className="num" data-column="Sources">
                {number(one.independentSources)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How many reasons a quantity has, and how many passages the row of a figure. */
const SHOWN = 3;

function Renderings({ statistic }: { statistic: FullStatistic }) {
  const { nodes } = statistic.renderings;
  return (
    <ul>
      {nodes.slice(0, SHOWN).map(({ passage, modality }, i) => (
        <li key={i}>
          <Link {...passageAddress(passage)}>
            “<bdi>{passage.exact}</bdi>”
          </Link>{' '}
          <ModalityTag modality={modality} />
        </li>
      ))}
      {nodes.length > SHOWN ? (
        <li>
          <Link to={pathOf(statistic.id)}>{count(nodes.length - SHOWN, 'more passage')}</Link>
        </li>
      ) : null}
    </ul>
  );
}

/** Each figure as a dot on one scale, with a line to what its bound leaves open. */
function DotPlot({ statistics }: { statistics: readonly FullStatistic[] }) {
  const values = statistics.map(({ value }) => Number(value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const margin = (most - least || most || 1) * 0.15;
  const percent = (value: number) =>
    Math.min(Math.max((value - least + margin) / (most - least + 2 * margin), 0), 1) * 100;
  const text = statistics.map((one) => figureText(one, one.unit)).join(', ');
  return (
    <div className="dot-plot" role="img" aria-label={text}>
      {statistics.map((one) => {
        const { low, high } = range(one);
        const [from, to] = [percent(low), percent(high)];
        return (
          <Fragment key={one.id}>
            <span className="plot-label">{figureText(one, one.unit)}</span>
            <span className="plot-row">
              <span
                className="plot-bound"
                style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
              />
              <span
                className="plot-dot"
                style={{ insetInlineStart: `${percent(Number(one.value))}%` }}
              />
            </span>
          </Fragment>
        );
      })}
      <span />
      <span className="plot-row plot-scale">
        {[...new Set([least, most])].map((value) => (
          <span key={value} style={{ insetInlineStart: `${percent(value)}%` }}>
            {number(value)}
          </span>
        ))}
      </span>
    </div>
  );
}
