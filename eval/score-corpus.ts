import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { annotation, type Annotation } from '../src/annotation/index.ts';
import { proposeFor, type Engine } from '../src/extract/index.ts';
import type { Proposal } from '../src/proposal/index.ts';
import type { Row } from './report.ts';
import { countPairs, scoreOf, sumCounts, type Counts } from './score.ts';

const CORPUS = 'corpus';

/** What is proposed for the annotated texts of the corpus that the folder has, against their annotations. */
export async function scoreCorpus(texts: string, engine: Engine): Promise<Row[]> {
  const counts = new Map<string, Counts[]>();
  for (const file of (await readdir(CORPUS)).filter((it) => it.endsWith('.annotation.json'))) {
    const json: unknown = JSON.parse(await readFile(join(CORPUS, file), 'utf8'));
    // All passages of the corpus have offsets.
    const truth = annotation.parse(json) as Annotation;
    const text = await readFile(join(texts, truth.document.file), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const { proposals } = await proposeFor({ id: truth.document.id, text }, { engine });
    for (const [measure, pairs] of Object.entries(compare(proposals, truth)))
      counts.set(measure, [...(counts.get(measure) ?? []), pairs]);
  }
  return [...counts].map(([measure, each]) => {
    const { precision, recall, f } = scoreOf(sumCounts(each));
    return {
      set: 'corpus',
      measure: `${measure} F (P ${precision.toFixed(0)}, R ${recall.toFixed(0)})`,
      value: f,
    };
  });
}

interface Passage {
  readonly start: number;
  readonly end: number;
}

const meets = (a: Passage, b: Passage) => a.start < b.end && b.start < a.end;

function compare(proposals: readonly Proposal[], truth: Annotation): Record<string, Counts> {
  const entities = proposals.flatMap((it) => (it.kind === 'ENTITY' ? [it.item] : []));
  const statistics = proposals.flatMap((it) => (it.kind === 'STATISTIC' ? it.item.renderings : []));
  const quotes = proposals.flatMap((it) =>
    it.kind === 'QUOTE' && it.item.kind === 'DIRECT' ? [it.item] : [],
  );
  /** An entity is found where one of its mentions is one of the true one's. */
  const found = (types: RegExp) =>
    countPairs(
      entities.filter((it) => types.test(it.id)),
      truth.entities.filter((it) => types.test(it.id)),
      (a, b) => a.mentions.some((one) => b.mentions.some((other) => meets(one, other))),
    );
  const idOf = (id: string | undefined) => {
    const named = entities.find((it) => it.id === id);
    return truth.entities.find((it) =>
      it.mentions.some((one) => named?.mentions.some((other) => meets(one, other)) === true),
    )?.id;
  };
  return {
    people: found(/^person:/),
    bodies: found(/^(?:agency|organization):/),
    places: found(/^place:/),
    'figures with value and bound': countPairs(
      statistics,
      truth.statistics.flatMap((it) => it.renderings),
      (a, b) => meets(a, b) && a.value === b.value && a.bound === b.bound,
    ),
    'direct quotes with speaker': countPairs(
      quotes,
      truth.quotes.filter((it) => it.kind === 'DIRECT'),
      (a, b) => meets(a.passage, b.passage) && idOf(a.speaker) === b.speaker,
    ),
  };
}
