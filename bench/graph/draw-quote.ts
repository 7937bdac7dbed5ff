import type { DrawnQuote, Span } from './drawn.ts';
import type { Random } from './random.ts';
import { BUSY, idOf, QUIET, type Shape } from './shape.ts';
import { REMARKS } from './words.ts';

/** What the quiet person said, in all. */
const FEW = 50;

/** A quote that cites one or two of the statistics given, or none. */
export function drawQuote(
  random: Random,
  shape: Shape,
  number: number,
  statistics: readonly string[],
  write: (words: string) => Span,
): DrawnQuote {
  const [first, second] = [random.below(statistics.length), random.below(statistics.length)];
  const chosen = [first, second].slice(0, random.below(3));
  return {
    id: idOf('quote', number),
    speaker: idOf('person', speakerOf(random, shape, number)),
    about: idOf('program', Math.floor(random.next() ** 2 * shape.programs)),
    cites: [...new Set(chosen.flatMap((at) => statistics[at] ?? []))].sort(),
    span: write(`${random.of(REMARKS)}, said of point ${number}`),
  };
}

function speakerOf(random: Random, { quotes, people }: Shape, number: number): number {
  if (number % 4 === 0) return BUSY;
  const apart = Math.floor(quotes / FEW);
  if (number % apart === 1) return QUIET;
  return 2 + random.skewed(people - 2);
}
