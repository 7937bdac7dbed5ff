import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDerivation } from '../../src/arithmetic/index.ts';
import type { Figure } from '../../src/arithmetic/index.ts';
import type { Bound, DerivationOperation } from '../../src/model/index.ts';

/** A figure of a number, with "≥", "≤" or "~" before it if it is bounded. */
function figure(stated: string): Figure {
  const [, sign = '', value = ''] = /^([≥≤~]?)(.+)$/.exec(stated) ?? [];
  const bounds: Record<string, Bound> = { '≥': 'AT_LEAST', '≤': 'AT_MOST', '~': 'ABOUT' };
  return { value, low: null, high: null, bound: bounds[sign] ?? 'EXACT' };
}

function checked(operation: DerivationOperation, operands: readonly string[], stated: string) {
  return checkDerivation({ operation, operands: operands.map(figure), stated: figure(stated) });
}

describe('a derived figure', () => {
  test.each<[DerivationOperation, string[], string, string, string | null]>([
    ['PERCENT_CHANGE', ['33370', '16170'], '51', 'TRUNCATED', '-51.543302367395'],
    ['PERCENT_CHANGE', ['33370', '16170'], '-51.5', 'ROUNDED', '-51.543302367395'],
    ['PERCENT_CHANGE', ['33370', '16170'], '52', 'ROUNDED', '-51.543302367395'],
    ['PERCENT_CHANGE', ['33370', '16170'], '48', 'INCONSISTENT', '-51.543302367395'],
    ['PERCENT_CHANGE', ['100', '150'], '-50', 'INCONSISTENT', '50'],
    ['PERCENT_CHANGE', ['0', '5'], '100', 'UNDEFINED', null],
    ['SHARE', ['1', '3'], '33.3', 'ROUNDED', '33.333333333333'],
    ['SHARE', ['1', '8'], '12.5', 'EXACT', '12.5'],
    ['SHARE', ['5', '0'], '0', 'UNDEFINED', null],
    ['SUM', ['33370', '16170'], '49540', 'EXACT', '49540'],
    ['SUM', ['33370', '16170'], '49500', 'ROUNDED', '49540'],
    ['SUM', ['0.1', '0.2'], '0.3', 'EXACT', '0.3'],
    ['DIFFERENCE', ['33370', '16170'], '17200', 'EXACT', '17200'],
    ['DIFFERENCE', ['16170', '33370'], '17200', 'EXACT', '-17200'],
    ['RATIO', ['2', '3'], '0.66', 'TRUNCATED', '0.666666666666'],
    ['RATIO', ['2', '3'], '0.67', 'ROUNDED', '0.666666666666'],
    ['SHARE', ['58', '100'], '≥55', 'COMPATIBLE_BY_BOUNDS', '58'],
    ['SHARE', ['58', '100'], '≤55', 'INCONSISTENT', '58'],
    ['SHARE', ['≥57000', '100000'], '61', 'COMPATIBLE_BY_BOUNDS', '57'],
    ['SHARE', ['≥57000', '100000'], '41', 'INCONSISTENT', '57'],
    ['SHARE', ['57000', '≥100000'], '41', 'COMPATIBLE_BY_BOUNDS', '57'],
    ['SHARE', ['57000', '≥100000'], '61', 'INCONSISTENT', '57'],
    ['SHARE', ['57000', '≤100000'], '61', 'COMPATIBLE_BY_BOUNDS', '57'],
    ['SUM', ['~60000', '57000'], '119000', 'COMPATIBLE_BY_BOUNDS', '117000'],
    ['SUM', ['~60000', '57000'], '123000', 'INCONSISTENT', '117000'],
    ['DIFFERENCE', ['100', '≥80'], '15', 'COMPATIBLE_BY_BOUNDS', '20'],
    ['DIFFERENCE', ['100', '≤80'], '15', 'INCONSISTENT', '20'],
    ['PERCENT_CHANGE', ['100', '42'], '≥55', 'COMPATIBLE_BY_BOUNDS', '-58'],
    ['PERCENT_CHANGE', ['-100', '-42'], '-58', 'EXACT', '-58'],
    ['RATIO', ['≤-4', '-2'], '5', 'COMPATIBLE_BY_BOUNDS', '2'],
    ['RATIO', ['≤-4', '-2'], '1', 'INCONSISTENT', '2'],
  ])('%s of %j stated as %s is %s', (operation, operands, stated, verdict, result) => {
    expect(checked(operation, operands, stated)).toMatchObject({ verdict, result });
  });

  test('shows the arithmetic', () => {
    const { arithmetic } = checked('PERCENT_CHANGE', ['33370', '16170'], '51');
    expect(arithmetic).toBe('(16170 − 33370) ÷ 33370 × 100');
  });

  test('is EXACT where the stated figure is its own result', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, places]) => `${digits}.${'0'.repeat(places)}1`);
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 5 }), (operands) => {
        const { result } = checked('SUM', operands, '0');
        const again = checked('SUM', operands, String(result));
        expect(again).toMatchObject({ verdict: 'EXACT', terminates: true });
      }),
    );
  });
});
