import { highlights, matchedText } from './highlights.ts';
import { sum } from './sum.ts';

/** Fields that code makes of what their expressions in cypher/ read. */
const DERIVATIONS: Readonly<Record<string, (input: unknown) => unknown>> = {
  'SearchEdge.text': matchedText,
  'SearchEdge.highlights': highlights,
  'StatisticGroup.sum': sum,
};

/** Whether a field is made by code. */
export function isDerived(field: string): boolean {
  return field in DERIVATIONS;
}

/** What makes a field. */
export function derive(field: string): (input: unknown) => unknown {
  const made = DERIVATIONS[field];
  if (made === undefined) throw new TypeError(`${field} is derived by nothing.`);
  return made;
}
