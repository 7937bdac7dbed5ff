import { proposeFor, type Engine, type MentionKind } from '../src/extract/index.ts';
import type { Row } from './report.ts';
import { countPairs, scoreOf, sumCounts, type Counts } from './score.ts';
import { readIeer, type IeerDocument } from './sets/ieer.ts';

interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly confidence: number;
}

/** Bodies that we name and IEER does not: "the Kenyan government", "the administration". */
const NOT_IN_IEER = /^(?:body-of-country|the-administration)$/;
const KINDS = new Map<string, MentionKind>([
  ['person', 'PERSON'],
  ['agency', 'ORGANIZATION'],
  ['organization', 'ORGANIZATION'],
  ['place', 'PLACE'],
]);
const TARGETS = [
  ['PERSON', 92, 'CoreNLP alone 92.3'],
  ['ORGANIZATION', 72, 'CoreNLP alone 71.2'],
  ['PLACE', 86, 'CoreNLP alone 86.6'],
] as const;

/** Names with exact span and kind, on IEER's newswire. */
export async function scoreIeer(folder: string, engine: Engine): Promise<Row[]> {
  const documents = await readIeer(folder);
  const counts = new Map<MentionKind, Counts[]>();
  const sure: boolean[] = [];
  for (const document of documents) {
    const found = await namesIn(document, engine);
    const isRight = (it: Name) =>
      document.names.some(
        (name) => name.kind === it.kind && name.start === it.start && name.end === it.end,
      );
    for (const [kind] of TARGETS) {
      const pairs = countPairs(
        found.filter((it) => it.kind === kind),
        document.names.filter((it) => it.kind === kind),
        (a, b) => a.start === b.start && a.end === b.end,
      );
      counts.set(kind, [...(counts.get(kind) ?? []), pairs]);
    }
    sure.push(...found.filter((it) => it.confidence >= 0.97).map(isRight));
  }
  return [
    ...TARGETS.map(([kind, target, baseline]) => ({
      set: 'IEER',
      measure: `${kind} F`,
      value: scoreOf(sumCounts(counts.get(kind) ?? [])).f,
      target,
      baseline,
    })),
    ...(sure.length === 0
      ? []
      : [
          {
            set: 'IEER',
            measure: `exact of the ${sure.length} that the engine is surest of`,
            value: (100 * sure.filter(Boolean).length) / sure.length,
            target: 96,
          },
        ]),
  ];
}

async function namesIn({ id, text }: IeerDocument, engine: Engine): Promise<Name[]> {
  const documentId = `document:${id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  const { mentions } = await proposeFor({ id: documentId, text }, { engine });
  return mentions.flatMap(({ start, end, kind, confidence, rule, name }) => {
    const named = KINDS.get(kind);
    if (named === undefined || NOT_IN_IEER.test(rule)) return [];
    // IEER names the person in "the Example administration".
    if (rule === 'body-of-surname')
      return [
        {
          start,
          end: start + (name.split(' ')[0]?.length ?? 0),
          kind: 'PERSON' as const,
          confidence,
        },
      ];
    return [{ start, end, kind: named, confidence }];
  });
}
