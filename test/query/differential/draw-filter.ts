import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { schema } from '../../../src/query/index.ts';
import type { Chance } from './chance.ts';
import type { Drawing } from './drawing.ts';

const COMPARISONS = ['eq', 'gt', 'gte', 'lt', 'lte'];

type Value = Record<string, unknown>;

/** A filter of a noun, some levels deep, whose values the graph has. */
export function drawFilter(drawing: Drawing, noun: string, depth: number): Value {
  const { chance } = drawing;
  const type = inputNamed(`${noun}Filter`);
  const keys = Object.keys(type.getFields()).filter(
    (key) => depth > 0 || isLeafFilter(type.getFields()[key]?.type),
  );
  const drawn = keys.length === 0 || chance.percent(4) ? [] : oneOrTwo(chance, keys);
  return Object.fromEntries(drawn.map((key) => [key, drawPart(drawing, noun, type, key, depth)]));
}

function drawPart(
  drawing: Drawing,
  noun: string,
  type: GraphQLInputObjectType,
  key: string,
  depth: number,
): unknown {
  const { chance } = drawing;
  const inner = getNamedType(type.getFields()[key]?.type);
  if (!isInputObjectType(inner)) throw new TypeError(`${type.name} has no ${key}.`);
  if (key === 'not') return drawFilter(drawing, noun, depth - 1);
  if (key === 'and' || key === 'or')
    return Array.from({ length: chance.below(3) }, () => drawFilter(drawing, noun, depth - 1));
  if (inner.name.endsWith('ListFilter')) {
    const quantifier = chance.oneOf(['some', 'none', 'every', 'count']);
    return {
      [quantifier]:
        quantifier === 'count'
          ? drawCount(drawing)
          : drawFilter(drawing, inner.name.replace('ListFilter', ''), depth - 1),
    };
  }
  if (!isLeafFilter(inner)) return drawFilter(drawing, inner.name.replace('Filter', ''), depth - 1);
  return drawLeaf(drawing, noun, key, inner);
}

function drawCount(drawing: Drawing): Value {
  const operator = drawing.chance.oneOf(COMPARISONS);
  return { [operator]: drawing.byVariable(drawing.chance.below(4), 'Int') };
}

function drawLeaf(
  drawing: Drawing,
  noun: string,
  key: string,
  type: GraphQLInputObjectType,
): Value {
  const { chance } = drawing;
  const operators = Object.keys(type.getFields());
  return Object.fromEntries(
    oneOrTwo(chance, operators).map((operator) => {
      const operand = type.getFields()[operator]?.type;
      if (operand === undefined) throw new TypeError(`${type.name} has no ${operator}.`);
      if (chance.percent(1)) return [operator, null];
      const value = operandOf(drawing, noun, key, operator, operand);
      return [operator, drawing.byVariable(value, String(operand))];
    }),
  );
}

function operandOf(
  drawing: Drawing,
  noun: string,
  key: string,
  operator: string,
  type: GraphQLInputType,
): unknown {
  const { chance } = drawing;
  if (operator === 'isNull') return chance.percent(50);
  if (getNamedType(type).name === 'Int')
    return key === 'year' ? 2022 + chance.below(4) : chance.below(9);
  const named = getNamedType(type);
  const one = () =>
    isEnumType(named)
      ? chance.oneOf(named.getValues()).name
      : drawing.pool.text(chance, noun, key, OTHERWISE[named.name] ?? 'nobody');
  if (operator === 'in') return Array.from({ length: chance.below(4) }, one);
  const value = one();
  if (operator === 'contains' || operator === 'startsWith') {
    const characters = Array.from(value);
    const start = operator === 'contains' ? chance.below(characters.length) : 0;
    const part = characters.slice(start, start + 1 + chance.below(5)).join('');
    return chance.percent(60) ? chance.oneOf([part.toUpperCase(), part.toLowerCase()]) : part;
  }
  return named.name === 'Decimal' && chance.percent(40) ? spelledOtherwise(value) : value;
}

const OTHERWISE: Readonly<Record<string, string>> = {
  Date: '2024-03-01',
  DateTime: '2025-05-05T07:05:05+02:00',
  Decimal: '7',
};

/** The same number in other digits. */
function spelledOtherwise(decimal: string): string {
  return decimal.includes('.') ? `${decimal}0` : `${decimal}.00`;
}

function oneOrTwo(chance: Chance, names: readonly string[]): string[] {
  return [...new Set([...chance.someOf(names, 1), chance.oneOf(names)])];
}

function isLeafFilter(type: GraphQLInputType | undefined): boolean {
  const named = getNamedType(type);
  return (
    isInputObjectType(named) && !('and' in named.getFields()) && !('some' in named.getFields())
  );
}

function inputNamed(name: string): GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new TypeError(`The schema has no ${name}.`);
  return type;
}
