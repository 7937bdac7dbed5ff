import type { FilterField } from '../../catalogue/index.ts';
import { allOf, bindRead } from '../binding.ts';
import { BadUserInput } from '../errors.ts';
import type { ComparedAs, ParameterSource } from '../parameters.ts';
import { entriesOf, partOf, type Filter, type FilterContext, type Subject } from './context.ts';

export type ComparisonField = Extract<FilterField, { kind: 'comparison' }>;

const COMPARISONS = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=', in: 'IN' } as const;
const TEXT_SEARCHES = { contains: 'CONTAINS', startsWith: 'STARTS WITH' } as const;

/**
 * The operators given for a field of the subject.
 * @throws {BadUserInput} if an operand is null
 */
export function compareField(
  context: FilterContext,
  { noun, variable }: Subject,
  key: string,
  field: ComparisonField,
  filter: Filter,
): string | null {
  const { bindings, site, negated } = context;
  if (field.value === 'texts') return compareTexts(context, { noun, variable }, key, field, filter);
  const expression = bindRead(field.read, variable);
  // No index serves a negated comparison.
  const sortKey = negated || field.sortKey === null ? null : `${variable}.${field.sortKey}`;
  const parts = entriesOf(filter.value).map(([operator, operand]) => {
    if (operand === null)
      throw new BadUserInput(
        `${noun}Filter.${key}.${operator} must not be null: omit it, or use isNull.`,
      );
    const { path } = partOf(filter, operator, operand);
    const parameter = (as: ComparedAs) =>
      bindings.parameter(site, { kind: 'filterValue', path, as, distinct: false });
    if (sortKey !== null && field.value === 'text' && isEquality(operator))
      return writeComparison(operator, sortKey, parameter('sortKey'));
    const isDecimal = field.value === 'decimal' && operator !== 'isNull';
    const value = parameter(isDecimal ? 'decimalKey' : 'itself');
    const text = writeComparison(operator, expression, value);
    if (sortKey !== null && field.value !== 'text' && operator !== 'isNull')
      return `${text} AND ${writeComparison(operator, sortKey, value)}`;
    return negated ? `coalesce(${text}, false)` : text;
  });
  return allOf(parts);
}

/**
 * The operators given for a list of texts: one of the texts meets all of them. Null if none is given.
 * @throws {BadUserInput} if an operand is null
 */
function compareTexts(
  { bindings, site, negated }: FilterContext,
  { noun, variable }: Subject,
  key: string,
  field: ComparisonField,
  filter: Filter,
): string | null {
  const each = bindings.name('v');
  const condition = allOf(
    entriesOf(filter.value).map(([operator, operand]) => {
      if (operand === null)
        throw new BadUserInput(`${noun}Filter.${key}.${operator} must not be null: omit it.`);
      const { path } = partOf(filter, operator, operand);
      const source = { kind: 'filterValue', path, as: 'itself', distinct: false } as const;
      return writeComparison(operator, each, bindings.parameter(site, source));
    }),
  );
  if (condition === null) return null;
  const text = `any(${each} IN ${bindRead(field.read, variable)} WHERE ${condition})`;
  return negated ? `coalesce(${text}, false)` : text;
}

/** Whether a comparison of two texts has the same result as that of their sort keys. */
function isEquality(operator: string): boolean {
  return operator === 'eq' || operator === 'in';
}

/** One operator over an expression: `n1.date >= $p0`. */
export function writeComparison(operator: string, expression: string, parameter: string): string {
  if (isKeyOf(COMPARISONS, operator)) return `${expression} ${COMPARISONS[operator]} ${parameter}`;
  if (isKeyOf(TEXT_SEARCHES, operator))
    return `${withoutCase(expression)} ${TEXT_SEARCHES[operator]} ${withoutCase(parameter)}`;
  if (operator === 'isNull') return `(${expression} IS NULL) = ${parameter}`;
  throw new TypeError(`No filter has the operator ${operator}.`);
}

/**
 * A text to compare regardless of case. Capitals do not depend on the letters around them, while the last Σ
 * of a word is ς in lower case. Lower case comes first, because ẞ is a capital already, and ß becomes SS.
 */
function withoutCase(text: string): string {
  return `toUpper(toLower(${text}))`;
}

/** The values that `in` lists, each once, as the property that an index holds has them. */
export function listedValues(field: ComparisonField, filter: Filter): ParameterSource {
  const { path } = partOf(filter, 'in', null);
  const as = {
    text: 'sortKey',
    texts: 'itself',
    decimal: 'decimalKey',
    plain: 'itself',
  } as const;
  return { kind: 'filterValue', path, as: as[field.value], distinct: true };
}

function isKeyOf<Table extends object>(table: Table, key: string): key is keyof Table & string {
  return Object.hasOwn(table, key);
}
