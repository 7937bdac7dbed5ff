import {
  type Gathering,
  FigureDerivationsDocument,
  type DerivationVerdict,
  type DerivedFigureFragment,
} from '../api/index.ts';
import { figureText } from '../facts/figure.ts';
import { number } from '../facts/words.ts';

/** How a document gets a figure from others. */
export interface Derivation {
  readonly key: string;
  readonly id: string;
  readonly measure: string;
  readonly operands: readonly string[];
  /** `(16,170 − 33,370) ÷ 33,370 × 100 = −51.54, printed 51%: cut off, not rounded` */
  readonly arithmetic: string;
  /** Whether the printed figure is the result, or the result rounded. */
  readonly follows: boolean;
}

const VERDICT_WORDS: Record<DerivationVerdict, string> = {
  EXACT: 'exact',
  ROUNDED: 'rounded',
  TRUNCATED: 'cut off, not rounded',
  COMPATIBLE_BY_BOUNDS: 'possible within the bounds',
  INCONSISTENT: 'not the same',
  UNDEFINED: 'without a result',
};

/** All derivations that documents state, of figures in the order of their measures. */
export async function allDerivations(gathering: Gathering): Promise<Derivation[]> {
  const figures = await gathering.all(
    FigureDerivationsDocument,
    {},
    (all) => all.derivedStatistics,
  );
  return figures.flatMap(derivationsOf);
}

export function derivationsOf(figure: DerivedFigureFragment): Derivation[] {
  const { id, measure, unit } = figure;
  return figure.derivations.map(({ arithmetic, result, verdict, operands }) => ({
    key: `${id} ${arithmetic}`,
    id,
    measure,
    operands: operands.map((operand) => operand.id),
    arithmetic: `${grouped(arithmetic)}${result ? ` = ${short(result)}` : ''}, printed ${figureText(figure, unit)}: ${VERDICT_WORDS[verdict]}`,
    follows: verdict === 'EXACT' || verdict === 'ROUNDED',
  }));
}

/** The numbers of a text, grouped as the reader's language does. */
function grouped(text: string): string {
  return text.replace(/-?\d+(?:\.\d+)?/g, (decimal) => number(decimal));
}

/** A result with at most two decimals, as a reader compares it with a printed figure. */
function short(result: string): string {
  return number(Number(result).toFixed(2)).replace('-', '−');
}
