import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDerivation, type DerivationOperation } from '../../src/arithmetic/index.ts';

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
  ])('%s of %j stated as %s is %s', (operation, operands, stated, verdict, result) => {
    expect(checkDerivation({ operation, operands, stated })).toMatchObject({ verdict, result });
  });

  test('shows the arithmetic', () => {
    const { arithmetic } = checkDerivation({
      operation: 'PERCENT_CHANGE',
      operands: ['33370', '16170'],
      stated: '51',
    });
    expect(arithmetic).toBe('(16170 − 33370) ÷ 33370 × 100');
  });

  test('is EXACT where the stated figure is its own result', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, places]) => `${digits}.${'0'.repeat(places)}1`);
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 5 }), (operands) => {
        const { result } = checkDerivation({ operation: 'SUM', operands, stated: '0' });
        const again = checkDerivation({ operation: 'SUM', operands, stated: String(result) });
        expect(again).toMatchObject({ verdict: 'EXACT', terminates: true });
      }),
    );
  });
});
