import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuantities, type Quantity } from '../../src/arithmetic/index.ts';

function quantity(value: string, rest: Partial<Quantity> = {}): Quantity {
  return {
    value,
    low: null,
    high: null,
    bound: 'EXACT',
    population: null,
    from: null,
    to: null,
    place: null,
    ...rest,
  };
}

describe('two figures of one measure and unit', () => {
  test.each<[string, Quantity, Quantity, string]>([
    ['equal', quantity('57000'), quantity('57000.0'), 'SAME'],
    [
      'more than 57,000 and nearly 60,000',
      quantity('57000', { bound: 'AT_LEAST' }),
      quantity('60000', { bound: 'ABOUT', high: '60000' }),
      'COMPATIBLE_BY_BOUNDS',
    ],
    [
      'at most and at least, apart',
      quantity('10', { bound: 'AT_MOST' }),
      quantity('11', { bound: 'AT_LEAST' }),
      'CONTRADICTION',
    ],
    ['51 and 51.5: truncated', quantity('51'), quantity('51.5'), 'ROUNDING'],
    [
      '51 and about 51.5: truncated',
      quantity('51'),
      quantity('51.5', { bound: 'ABOUT' }),
      'ROUNDING',
    ],
    [
      '51 and at least 51.5',
      quantity('51'),
      quantity('51.5', { bound: 'AT_LEAST' }),
      'CONTRADICTION',
    ],
    ['52 and 51.5: rounded', quantity('52'), quantity('51.5'), 'ROUNDING'],
    ['33,370 and 33,400', quantity('33370'), quantity('33400'), 'ROUNDING'],
    ['33,370 and 34,370', quantity('33370'), quantity('34370'), 'CONTRADICTION'],
    [
      'employers and workers',
      quantity('8', { population: 'employers' }),
      quantity('8', { population: 'workers' }),
      'DIFFERENT_POPULATION',
    ],
    [
      'two years',
      quantity('8', { from: '2021-01-01' }),
      quantity('9', { from: '2022-01-01' }),
      'DIFFERENT_PERIOD',
    ],
    [
      'two places',
      quantity('8', { place: 'place:north' }),
      quantity('9', { place: 'place:south' }),
      'DIFFERENT_PLACE',
    ],
  ])('%s', (_, one, other, verdict) => {
    expect(compareQuantities(one, other)).toMatchObject({ verdict });
    expect(compareQuantities(other, one)).toMatchObject({ verdict });
  });

  test('the reason names the values', () => {
    const { because } = compareQuantities(quantity('51'), quantity('51.5'));
    expect(because).toBe('51.5 truncated is 51.');
  });

  test('the verdict does not depend on the order', () => {
    const any = fc.record({
      value: fc.constantFrom('51', '51.5', '52', '50', '60', '0', '-3', '57000'),
      low: fc.constantFrom(null, '10'),
      high: fc.constantFrom(null, '60000'),
      bound: fc.constantFrom('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'),
      population: fc.constantFrom(null, 'cooks'),
      from: fc.constantFrom(null, '2021-01-01'),
      to: fc.constant(null),
      place: fc.constantFrom(null, 'place:north'),
    });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const there = compareQuantities(one, other).verdict;
        expect(compareQuantities(other as Quantity, one as Quantity).verdict).toBe(there);
      }),
    );
  });
});
