import type { Figure } from './figure.ts';

/** How one figure follows from others of its sentence. */
export interface Derivation {
  readonly kind: 'PERCENT_CHANGE' | 'PERCENT_SHARE' | 'DIFFERENCE' | 'SUM';
  /** The figures that it follows from, in the order of the text. */
  readonly from: readonly [Figure, Figure];
  /** How the result becomes the figure as written. */
  readonly rounding: 'EXACT' | 'ROUNDED' | 'TRUNCATED';
}

/** The derivation of a figure from two others of its sentence, where exactly these give it. */
export function derivationOf(figure: Figure, sentence: readonly Figure[]): Derivation | undefined {
  const others = sentence.filter(
    (it) => it !== figure && it.kind !== 'PERCENT' && it.high === undefined && Number(it.value) > 0,
  );
  for (const [index, a] of others.entries())
    for (const b of others.slice(index + 1)) {
      if (a.value === b.value || a.kind !== b.kind) continue;
      const derivation = between(figure, a, b);
      if (derivation !== undefined) return derivation;
    }
  return undefined;
}

function between(figure: Figure, a: Figure, b: Figure): Derivation | undefined {
  const [first, second] = [Number(a.value), Number(b.value)];
  const results =
    figure.kind === 'PERCENT'
      ? ([
          // From the first to the second, as a text tells it, or from the second to the first.
          ['PERCENT_CHANGE', (100 * Math.abs(first - second)) / first],
          ['PERCENT_CHANGE', (100 * Math.abs(first - second)) / second],
          ['PERCENT_SHARE', (100 * Math.min(first, second)) / Math.max(first, second)],
        ] as const)
      : ([
          ['DIFFERENCE', Math.abs(first - second)],
          ['SUM', first + second],
        ] as const);
  for (const [kind, result] of results) {
    // A change needs a verb that says so; and small whole numbers add up by chance.
    if (
      (kind === 'PERCENT_CHANGE') !==
        (figure.kind === 'PERCENT' && figure.direction !== undefined) &&
      figure.kind === 'PERCENT'
    )
      continue;
    if (figure.kind !== 'PERCENT' && (figure.kind !== a.kind || Number(figure.value) < 100))
      continue;
    const rounding = roundingOf(figure.value, result);
    if (rounding !== undefined) return { kind, from: [a, b], rounding };
  }
  return undefined;
}

function roundingOf(written: string, result: number): Derivation['rounding'] | undefined {
  const factor = 10 ** (written.split('.')[1]?.length ?? 0);
  const figure = Math.abs(Number(written)) * factor;
  const exact = result * factor;
  if (Math.abs(figure - exact) < 1e-9 * Math.max(1, exact)) return 'EXACT';
  if (figure === Math.round(exact)) return 'ROUNDED';
  return figure === Math.trunc(exact) ? 'TRUNCATED' : undefined;
}
