import type { DerivationOperation } from '../../model/index.ts';
import type { Figure } from './figure.ts';

/** How one figure follows from others of its sentence. */
export interface Derivation {
  readonly operation: Extract<
    DerivationOperation,
    'PERCENT_CHANGE' | 'SHARE' | 'DIFFERENCE' | 'SUM'
  >;
  /** In the order of the operation. */
  readonly of: readonly [Figure, Figure];
}

/** Small whole numbers add up by chance. */
const LEAST = 100;
/** So do figures of a table, and each is compared with every pair of the others. */
const MOST_FIGURES = 20;

/**
 * The figures of a sentence that two others of it give, exactly or at the precision in which they are written. Of a
 * whole and its parts, the first of the text that follows from the others is the derived one. A sentence of more
 * than 20 figures is a table, of which nothing is said.
 */
export function derivationsIn(sentence: readonly Figure[]): ReadonlyMap<Figure, Derivation> {
  const found = new Map<Figure, Derivation>();
  const used = new Set<Figure>();
  if (sentence.length > MOST_FIGURES) return found;
  for (const figure of sentence) {
    if (used.has(figure)) continue;
    const operands = sentence.filter((it) => it !== figure && !found.has(it) && isOperand(it));
    const derivation = derivationOf(figure, operands);
    if (derivation === undefined) continue;
    found.set(figure, derivation);
    for (const operand of derivation.of) used.add(operand);
  }
  return found;
}

function isOperand({ kind, high, value }: Figure): boolean {
  return kind !== 'PERCENT' && high === undefined && Number(value) > 0;
}

function derivationOf(figure: Figure, operands: readonly Figure[]): Derivation | undefined {
  for (const [index, a] of operands.entries())
    for (const b of operands.slice(index + 1)) {
      if (a.value === b.value || a.kind !== b.kind) continue;
      const derivation = between(figure, a, b);
      if (derivation !== undefined) return derivation;
    }
  return undefined;
}

function between(figure: Figure, a: Figure, b: Figure): Derivation | undefined {
  const [less, more] = Number(a.value) < Number(b.value) ? [a, b] : [b, a];
  const [low, high] = [Number(less.value), Number(more.value)];
  if (figure.kind === 'PERCENT') {
    if (figure.direction === undefined)
      return isWritten(figure, (100 * low) / high)
        ? { operation: 'SHARE', of: [less, more] }
        : undefined;
    const [from, to] = figure.direction === 'UP' ? [less, more] : [more, less];
    const change = (100 * (high - low)) / Number(from.value);
    return isWritten(figure, change) ? { operation: 'PERCENT_CHANGE', of: [from, to] } : undefined;
  }
  if (figure.kind !== a.kind || Number(figure.value) < LEAST) return undefined;
  if (isWritten(figure, high - low)) return { operation: 'DIFFERENCE', of: [more, less] };
  return isWritten(figure, high + low) ? { operation: 'SUM', of: [a, b] } : undefined;
}

/** Whether a figure is a result, or what is left of it rounded or cut. */
function isWritten({ value }: Figure, result: number): boolean {
  const factor = 10 ** (value.split('.')[1]?.length ?? 0);
  const written = Math.abs(Number(value)) * factor;
  const exact = result * factor;
  if (Math.abs(written - exact) < 1e-9 * Math.max(1, exact)) return true;
  return written === Math.round(exact) || written === Math.trunc(exact);
}
