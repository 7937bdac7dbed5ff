import { figuresIn } from '../src/extract/index.ts';
import type { Row } from './report.ts';
import { countPairs, scoreOf, sumCounts, type Counts } from './score.ts';
import { readNewsQuant } from './sets/newsquant.ts';

const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-3 * Math.max(1, b);

/** Values, ranges as two, and the bounds of those that match, on NewsQuant. */
export async function scoreNewsQuant(file: string): Promise<Row[]> {
  const values: Counts[] = [];
  let [right, found, truth] = [0, 0, 0];
  for (const sentence of await readNewsQuant(file)) {
    const figures = figuresIn(sentence.text);
    const numbers = figures.flatMap(({ value, low, high }) =>
      low === undefined || high === undefined
        ? [Math.abs(Number(value))]
        : [Number(low), Number(high)],
    );
    values.push(countPairs(numbers, sentence.values, isClose));
    const left = [...figures];
    for (const quantity of sentence.quantities) {
      const at = left.findIndex((it) => isClose(Math.abs(Number(it.value)), quantity.value));
      const [figure] = at < 0 ? [] : left.splice(at, 1);
      if (figure === undefined) continue;
      if (figure.bound !== 'EXACT') found += 1;
      if (quantity.bound !== 'EXACT') truth += 1;
      if (figure.bound !== 'EXACT' && figure.bound === quantity.bound) right += 1;
    }
  }
  return [
    {
      set: 'NewsQuant',
      measure: 'value F',
      value: scoreOf(sumCounts(values)).f,
      target: 92,
      baseline: 'wink 82.3, CoreNLP 80.1',
    },
    {
      set: 'NewsQuant',
      measure: 'bound F',
      value: scoreOf({ right, found, true: truth }).f,
      target: 82,
    },
  ];
}
