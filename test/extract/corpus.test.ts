import { expect, test } from 'vitest';
import { scoreCorpus } from '../../eval/score-corpus.ts';
import { scoreFiles } from '../../eval/score-files.ts';
import { jsEngine } from '../../src/extract/index.ts';

/** Least F on our own corpus without Java; a change of the rules that falls below makes something worse. */
const LEAST = { people: 95, bodies: 80, places: 95, figures: 78, quotes: 55 };

test('proposals for the corpus are as good as they were', async () => {
  const rows = await scoreCorpus('corpus', jsEngine);
  const scores = new Map(
    rows.map((row) => [/^(?:direct )?(\w+)/.exec(row.measure)?.[1] ?? '', row.value] as const),
  );
  for (const [measure, least] of Object.entries(LEAST))
    expect(scores.get(measure) ?? 0, measure).toBeGreaterThanOrEqual(least);
});

test('texts of the corpus come whole out of PDFs and Word documents', async () => {
  const rows = await scoreFiles(['corpus']);
  expect(rows.map(({ target }) => target)).toEqual([97, 97, 94, 100]);
  for (const { measure, value, target } of rows)
    expect(value, measure).toBeGreaterThanOrEqual(target ?? 100);
});
