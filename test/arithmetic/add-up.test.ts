import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUp, type Addend } from '../../src/arithmetic/index.ts';

function figure(value: string, rest: Partial<Addend> = {}): Addend {
  return {
    value,
    unit: 'visa',
    measure: 'visas issued',
    population: null,
    from: null,
    to: null,
    place: null,
    ...rest,
  };
}

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });

describe('figures that add up', () => {
  test.each([
    ['one by itself', [figure('7300')], '7300'],
    ['disjoint periods', [figure('1200', year(2021)), figure('0.5', year(2022))], '1200.5'],
    [
      'disjoint populations',
      [figure('10', { population: 'cooks' }), figure('20', { population: 'carpenters' })],
      '30',
    ],
    [
      'disjoint places',
      [figure('10', { place: 'place:north' }), figure('20', { place: 'place:south' })],
      '30',
    ],
    [
      'beyond what a double holds',
      [figure('9007199254740993', year(2021)), figure('9007199254740993', year(2022))],
      '18014398509481986',
    ],
  ])('%s', (_, figures, sum) => {
    expect(addUp(figures)).toEqual({ sum, refusal: null });
  });
});

describe('figures that do not', () => {
  test.each([
    ['two readings of one quantity', [figure('57000'), figure('60000')], 'SAME_QUANTITY'],
    [
      'readings in another case and with accents',
      [figure('1', { population: 'Réfugiés' }), figure('2', { population: ' refugies' })],
      'SAME_QUANTITY',
    ],
    [
      'shares',
      [
        figure('51', { unit: 'percent', ...year(2021) }),
        figure('49', { unit: 'percent', ...year(2022) }),
      ],
      'SHARES',
    ],
    ['a share by itself', [figure('51', { unit: '%' })], 'SHARES'],
    [
      'rates',
      [
        figure('3', { unit: 'case per 1,000' }),
        figure('4', { unit: 'case per 1,000', ...year(2022) }),
      ],
      'SHARES',
    ],
    [
      'averages',
      [
        figure('3', { measure: 'average wait' }),
        figure('4', { measure: 'average wait', ...year(2022) }),
      ],
      'SHARES',
    ],
    [
      'units',
      [figure('3', year(2021)), figure('4', { unit: 'day', ...year(2022) })],
      'DIFFERENT_UNITS',
    ],
    [
      'measures',
      [figure('3', year(2021)), figure('4', { measure: 'visas refused', ...year(2022) })],
      'DIFFERENT_MEASURES',
    ],
    [
      'overlapping periods',
      [figure('3', year(2021)), figure('4', { from: '2021-06-01', to: '2022-05-31' })],
      'OVERLAPPING',
    ],
    ['a period and none', [figure('3', year(2021)), figure('4')], 'OVERLAPPING'],
    [
      'a population within another',
      [figure('3', { population: 'workers' }), figure('4', { population: 'seasonal workers' })],
      'OVERLAPPING',
    ],
    [
      'a population and everyone',
      [figure('3', { population: 'cooks' }), figure('4', { population: 'all people' })],
      'OVERLAPPING',
    ],
  ])('%s', (_, figures, refusal) => {
    expect(addUp(figures)).toEqual({ sum: null, refusal });
  });

  test('their order does not matter', () => {
    const addend = fc.record({
      value: fc.integer({ min: 0, max: 99 }).map(String),
      unit: fc.constantFrom('visa', 'percent'),
      measure: fc.constantFrom('visas issued', 'visas refused'),
      population: fc.constantFrom(null, 'cooks', 'head cooks', 'people'),
      from: fc.constantFrom(null, '2021-01-01', '2022-01-01'),
      to: fc.constantFrom(null, '2022-06-30'),
      place: fc.constantFrom(null, 'place:north', 'place:south'),
    });
    fc.assert(
      fc.property(fc.array(addend, { maxLength: 5 }), (addends) => {
        expect(addUp(addends.toReversed())).toEqual(addUp(addends));
      }),
    );
  });
});
