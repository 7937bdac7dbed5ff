import type { Bound } from '../api/index.ts';
import { BOUND_WORDS, number } from './words.ts';

/** A value with its bound and unit. */
export interface FigureLike {
  readonly value: string;
  readonly low?: string | null;
  readonly high?: string | null;
  readonly bound: Bound;
}

/** `more than 57,000 people` as the graph has it: `at least 57,000 people`. */
export function figureText(figure: FigureLike, unit = ''): string {
  const value = spread(figure) ?? number(figure.value);
  return `${BOUND_WORDS[figure.bound]} ${value}${unitText(unit, figure.value)}`.trim();
}

/** Annotations name units in the singular: `person`, `visa`, `square mile`. */
function unitText(unit: string, value: string): string {
  if (unit === '') return '';
  if (unit === 'percent') return '%';
  if (value === '1') return ` ${unit}`;
  if (unit === 'person') return ' people';
  if (/[^aeiou]y$/.test(unit)) return ` ${unit.slice(0, -1)}ies`;
  return /s$/.test(unit) ? ` ${unit}` : ` ${unit}s`;
}

/** A range, where both ends are stated and differ. */
function spread({ low, high, bound }: FigureLike): string | undefined {
  if (!low || !high || low === high || bound !== 'EXACT') return undefined;
  return `${number(low)}–${number(high)}`;
}
