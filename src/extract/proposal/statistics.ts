import {
  derivationsIn,
  figuresIn,
  periodOf,
  periodsIn,
  singular,
  type Derivation,
  type Figure,
} from '../figures/index.ts';
import type { Modality } from '../../model/index.ts';
import { slug } from '../names/index.ts';
import { between, contains, type Span } from '../text/index.ts';
import type { ProposalDraft } from '../../proposal/index.ts';
import type { SpokenPassage } from './quotes.ts';
import { clusterOf, idsWithin, passageOf, proposerOf, sentenceOf, type Source } from './source.ts';

/** Precision of values, and of values with a bound, counted on NewsQuant. */
const MEASURED = 0.91;
const BOUNDED = 0.83;

/** The figures of a document as statistics of one rendering each: a reviewer decides which of them are one quantity. */
export function proposeStatistics(
  source: Source,
  spoken: readonly SpokenPassage[],
  modality: (at: Span) => Modality,
): ProposalDraft[] {
  const figures = figuresIn(source.masked);
  const periods = periodsIn(source.masked);
  const keys = keysOf(figures);
  // By the start of the sentence: its figures are compared with one another once.
  const known = new Map<number, ReadonlyMap<Figure, Derivation>>();
  return figures.map((figure, index) => {
    const sentence = sentenceOf(source, figure);
    const fellows = figures.filter((it) => contains(sentence, it));
    const period = periodOf(figure, sentence, periods, source.masked);
    const derivations = known.get(sentence.start) ?? derivationsIn(fellows);
    known.set(sentence.start, derivations);
    const derivation = derivations.get(figure);
    const counted =
      figure.counted === '' ? countedBefore(figure, fellows, source.masked) : figure.counted;
    const values = {
      value: figure.value,
      ...(figure.low === undefined ? {} : { low: figure.low }),
      ...(figure.high === undefined ? {} : { high: figure.high }),
      bound: figure.bound,
    };
    return {
      kind: 'STATISTIC',
      item: {
        key: keys[index] ?? `figure-${index + 1}`,
        ...values,
        unit: unitOf(figure, counted),
        measure: measureOf(figure, counted),
        ...(period === undefined
          ? {}
          : {
              period: {
                ...(period.from === undefined ? {} : { from: period.from }),
                ...(period.to === undefined ? {} : { to: period.to }),
                stated: source.masked.slice(period.start, period.end).replace(/\s+/g, ' '),
              },
            }),
        about: idsWithin(source, sentence).filter((id) => !id.startsWith('person:')),
        reportedBy: [reporterOf(source, figure, sentence, spoken)],
        ...(derivation === undefined
          ? {}
          : {
              derivedFrom: {
                operation: derivation.operation,
                of: derivation.of.map((it) => keys[figures.indexOf(it)] ?? ''),
              },
            }),
        renderings: [{ ...passageOf(source, figure), ...values, modality: modality(figure) }],
      },
      ...(figure.direction === undefined ? {} : { direction: figure.direction }),
      proposer: proposerOf(source, 'figure'),
      confidence: figure.bound === 'EXACT' ? MEASURED : BOUNDED,
      basis: 'COUNTED',
      passage: passageOf(source, figure),
      alternatives: [],
    };
  });
}

/** Keys by what is counted, numbered where they repeat: the same text gives the same keys. */
function keysOf(figures: readonly Figure[]): string[] {
  const seen = new Map<string, number>();
  return figures.map(({ value, counted, unit, kind }) => {
    const noun = slug(
      `${counted === '' ? (kind === 'MONEY' ? 'amount' : unit || 'figure') : counted} ${value.replace(/[-.]/g, ' ')}`,
    );
    const times = (seen.get(noun) ?? 0) + 1;
    seen.set(noun, times);
    return times === 1 ? noun : `${noun}-n${times}`;
  });
}

/** "It issued 40 visas, down from 60": the second figure counts what the first does; "readers among 60". */
function countedBefore(figure: Figure, fellows: readonly Figure[], masked: string): string {
  if (figure.kind !== 'NUMBER') return '';
  const text = masked.slice(Math.max(0, figure.start - 40), figure.start);
  const [, among] = /\b([a-z]+s) (?:among|of)\s$/.exec(text) ?? [];
  if (among !== undefined) return among;
  if (!/\b(?:to|from)\s$/.test(text)) return '';
  const before = fellows.filter(
    (it) => it.end <= figure.start && it.kind === 'NUMBER' && it.counted !== '',
  );
  return before.at(-1)?.counted ?? '';
}

function unitOf({ kind, unit }: Figure, counted: string): string {
  if (kind === 'PERCENT') return 'percent';
  if (unit !== '') return singular(unit);
  const head = counted.split(' ').at(-1) ?? '';
  if (head === '') return 'item';
  // "57,000 Mexicans" counts people.
  return /^\p{Lu}.*s$/u.test(head) ? 'person' : singular(head.toLowerCase());
}

function measureOf({ kind, direction, unit }: Figure, counted: string): string {
  if (kind === 'MONEY') return counted === '' ? 'amount of money' : counted;
  if (kind === 'PERCENT') {
    const change = direction === undefined ? 'share' : 'change';
    return counted === '' ? change : `${change} of the ${counted}`;
  }
  if (counted === '') return unit === '' ? 'number' : unit;
  return counted;
}

const ACCORDING = /\baccording to (?:the |an? )?$/i;

const REPORTED =
  /^\s+(?:\w+ly\s+|also\s+)?(?:has\s+|have\s+)?(?:reported|reports|estimated|estimates|announced|calculated|counted|found|recorded|said|says)\b/;

/** The speaker of the passage that states it; whom it is "according to"; or else the document. */
function reporterOf(
  source: Source,
  figure: Span,
  sentence: Span,
  spoken: readonly SpokenPassage[],
): string {
  const said = spoken.filter((it) => contains(it.span, figure) && it.speaker !== undefined);
  // Of nested quotes, the inner one names the speaker.
  const inner = said.reduce<SpokenPassage | undefined>(
    (best, each) => (best !== undefined && contains(each.span, best.span) ? best : each),
    undefined,
  );
  if (inner?.speaker !== undefined) return inner.speaker;
  const named = between(source.mentions, sentence).find(
    (it) =>
      ACCORDING.test(source.masked.slice(sentence.start, it.start)) ||
      (it.end <= figure.start && REPORTED.test(source.masked.slice(it.end, it.end + 40))),
  );
  const cluster = named === undefined ? undefined : clusterOf(source, named);
  const speaks = cluster !== undefined && cluster.kind !== 'program' && cluster.kind !== 'place';
  return speaks ? cluster.id : source.documentId;
}
