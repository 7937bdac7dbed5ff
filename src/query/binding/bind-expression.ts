import type { Expression } from '../pattern.ts';

/** An expression over the variable that stands for its parent: `n1.sortDate`. */
export function bindExpression(
  { parent, text }: Pick<Expression, 'parent' | 'text'>,
  variable: string,
): string {
  // What a subquery names is its own; no variable of a statement is named so.
  return text.replaceAll(`«${parent}»`, variable).replace(/[«»]/g, '');
}
