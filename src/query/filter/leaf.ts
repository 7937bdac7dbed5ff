import { decimalKey } from '../../model/index.ts';

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
  const key = (decimal: unknown) => (typeof decimal === 'string' ? decimalKey(decimal) : decimal);
  return Array.isArray(value) ? value.map(key) : key(value);
}
