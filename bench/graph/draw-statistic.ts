import type { DrawnStatistic, Span } from './drawn.ts';
import type { Random } from './random.ts';
import { BUSY, idOf, MAGNITUDES, type Shape } from './shape.ts';
import { MEASURES, UNITS } from './words.ts';

/** A figure; who reports it and what it is about are skewed. */
export function drawStatistic(
  random: Random,
  shape: Shape,
  number: number,
  year: number,
  write: (figure: string) => Span,
): DrawnStatistic {
  const size = 10 ** (random.next() * MAGNITUDES);
  const value = number % 5 === 0 ? size.toFixed(2) : size.toFixed(0);
  const ranged = number % 10 === 0;
  const bound = ranged
    ? 'ABOUT'
    : random.of<DrawnStatistic['bound']>(['EXACT', 'EXACT', 'AT_LEAST']);
  const agency = number % 4 === 0 ? BUSY : 1 + random.below(shape.agencies - 1);
  return {
    id: idOf('statistic', number),
    value,
    low: ranged ? (size * 0.9).toFixed(2) : null,
    high: ranged ? (size * 1.1).toFixed(2) : null,
    bound,
    unit: random.of(UNITS),
    measure: random.of(MEASURES),
    population: `group ${number}`,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    about: idOf('program', Math.floor(random.next() ** 2 * shape.programs)),
    reportedBy: idOf('agency', agency),
    span: write(bound === 'AT_LEAST' ? `more than ${value}` : value),
  };
}
