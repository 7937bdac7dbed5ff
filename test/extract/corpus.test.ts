import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scoreCorpus } from '../../eval/score-corpus.ts';
import { scoreFiles } from '../../eval/score-files.ts';
import { jsEngine } from '../../src/extract/index.ts';

/** Least F on our own corpus without Java; a change of the rules that falls below makes something worse. */
const LEAST = { people: 95, bodies: 80, places: 95, figures: 78, quotes: 55 };

const expectScores = async (texts: string, least: Readonly<Record<string, number>>) => {
  const rows = await scoreCorpus(texts, jsEngine);
  const scores = new Map(
    rows.map((row) => [/^(?:direct )?(\w+)/.exec(row.measure)?.[1] ?? '', row.value] as const),
  );
  for (const [measure, score] of Object.entries(least))
    expect(scores.get(measure) ?? 0, measure).toBeGreaterThanOrEqual(score);
};

test('proposals for the corpus are as good as they were', async () => {
  await expectScores('corpus', LEAST);
});

/** Of the article, whose text is not everywhere at hand: all people, figures and direct quotes, none wrong. */
const ARTICLE = '../shared/seed';
const OF_ARTICLE = { people: 100, bodies: 85, places: 82, figures: 100, quotes: 100 };

test.skipIf(!existsSync(ARTICLE))('proposals for the seed article', async () => {
  await expectScores(ARTICLE, OF_ARTICLE);
});

test('texts of the corpus come whole out of PDFs and Word documents', async () => {
  const rows = await scoreFiles(['corpus']);
  expect(rows.map(({ target }) => target)).toEqual([97, 97, 94, 100]);
  for (const { measure, value, target } of rows)
    expect(value, measure).toBeGreaterThanOrEqual(target ?? 100);
});
