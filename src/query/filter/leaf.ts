import { decimalKey, textKey } from '../../model/index.ts';

const COMPARISON = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=', in: 'IN' } as const;
const TEXT = { contains: 'CONTAINS', startsWith: 'STARTS WITH' } as const;

const isOperator = <Table extends object>(
  table: Table,
  name: string,
): name is keyof Table & string => Object.hasOwn(table, name);

/** One operator of a scalar filter over an expression: `n1.name STARTS WITH $p0`. */
export function leaf(operator: string, expression: string, parameter: string): string {
  if (isOperator(COMPARISON, operator)) return `${expression} ${COMPARISON[operator]} ${parameter}`;
  if (isOperator(TEXT, operator))
    return `toLower(${expression}) ${TEXT[operator]} toLower(${parameter})`;
  if (operator === 'isNull') return `(${expression} IS NULL) = ${parameter}`;
  throw new TypeError(`No filter has an operator ${operator}.`);
}

/** Decimals are compared by their sort keys; everything else as it is. */
export function leafValue(filterType: string, operator: string, value: unknown): unknown {
  if (filterType !== 'DecimalFilter' || operator === 'isNull') return value;
  return keysFor(decimalKey, value);
}

/** Whether an operator holds for a text where it holds for the text's sort key. */
export function isOfWholeTexts(filterType: string, operator: string): boolean {
  return filterType === 'TextFilter' && (operator === 'eq' || operator === 'in');
}

/** The sort keys of texts that are compared as a whole. */
export function textKeys(value: unknown): unknown {
  return keysFor(textKey, value);
}

/** The sort keys of values that are listed, each once. */
export function keysAmong(filterType: string, values: unknown): unknown {
  const keys = filterType === 'TextFilter' ? textKeys(values) : leafValue(filterType, 'in', values);
  return Array.isArray(keys) ? [...new Set(keys)] : keys;
}

function keysFor(keyOf: (text: string) => string, value: unknown): unknown {
  const key = (each: unknown) => (typeof each === 'string' ? keyOf(each) : each);
  return Array.isArray(value) ? value.map(key) : key(value);
}
