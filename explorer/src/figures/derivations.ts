import { number } from '../facts/words.ts';
import type { FullStatistic } from '../questions/gather.ts';

/** A percentage beside the two counts that it can be computed from. */
export interface Derivation {
  readonly share: FullStatistic;
  readonly from: readonly [FullStatistic, FullStatistic];
  /** `(33,370 − 16,170) / 33,370 = 51.54%, printed 51%: cut off, not rounded` */
  readonly arithmetic: string;
  /** Whether the printed value is the computed one, rounded. */
  readonly follows: boolean;
}

/** How far a printed percentage may be off for the two counts to be meant, in points. */
const NEAR = 1;

/**
 * Percentages that two counts of one measure and unit give: the change from one to the other, or the share
 * of one in the other, where a document states all three.
 */
export function derivationsOf(statistics: readonly FullStatistic[]): Derivation[] {
  const shares = statistics.filter(({ unit }) => unit === 'percent');
  const counts = statistics.filter(({ unit }) => unit !== 'percent');
  return shares.flatMap((share) => {
    const beside = counts.filter((count) => standTogether(share, count));
    const found = beside.flatMap((a) =>
      beside.flatMap((b) => (a.id !== b.id && comparable(a, b) ? derive(share, a, b) : [])),
    );
    const [best] = found.toSorted((one, other) => one.off - other.off);
    return best ? [best.derivation] : [];
  });
}

function standTogether(a: FullStatistic, b: FullStatistic): boolean {
  const documents = documentsOf(a);
  return documentsOf(b).some((id) => documents.includes(id));
}

function documentsOf({ renderings }: FullStatistic): string[] {
  return renderings.nodes.map(({ passage }) => passage.document.id);
}

function comparable(a: FullStatistic, b: FullStatistic): boolean {
  return a.measure === b.measure && a.unit === b.unit;
}

function derive(share: FullStatistic, a: FullStatistic, b: FullStatistic) {
  const [whole, part, printed] = [Number(a.value), Number(b.value), Number(share.value)];
  if (whole === 0 || part > whole) return [];
  const change = {
    computed: ((whole - part) / whole) * 100,
    formula: `(${number(a.value)} − ${number(b.value)}) / ${number(a.value)}`,
  };
  const ratio = {
    computed: (part / whole) * 100,
    formula: `${number(b.value)} / ${number(a.value)}`,
  };
  return [change, ratio].flatMap(({ computed, formula }) => {
    const off = Math.abs(computed - printed);
    if (off >= NEAR) return [];
    const digits = share.value.split('.')[1]?.length ?? 0;
    const follows = Number(computed.toFixed(digits)) === printed;
    const cut = Math.trunc(computed * 10 ** digits) / 10 ** digits === printed;
    const shown = number(computed.toFixed(2));
    const verdict = follows ? 'rounded' : cut ? 'cut off, not rounded' : 'not the same';
    const arithmetic = `${formula} = ${shown}%, printed ${number(share.value)}%: ${verdict}`;
    return [{ off, derivation: { share, from: [a, b], arithmetic, follows } satisfies Derivation }];
  });
}
