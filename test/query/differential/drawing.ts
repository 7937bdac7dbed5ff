import {
  isInputType,
  parseType,
  typeFromAST,
  type FragmentDefinitionNode,
  type TypeNode,
} from 'graphql';
import { schema } from '../../../src/query/index.ts';
import type { Chance } from './chance.ts';
import type { Pool } from './pool.ts';
import { holdsVariable, Variable } from './variable.ts';

interface Declared {
  readonly name: string;
  readonly type: TypeNode;
  readonly default?: unknown;
}

/** An operation being drawn: what it has declared so far. */
export class Drawing {
  readonly chance: Chance;
  readonly pool: Pool;
  readonly declared: Declared[] = [];
  readonly fragments: FragmentDefinitionNode[] = [];
  /** The field behind each response key: the same everywhere, so that fields can always be merged. */
  readonly keys = new Map<string, string>();
  readonly values: Record<string, unknown> = {};
  /** Fields that may still be drawn. */
  budget: number;
  /** The most entries that a page asks for. */
  readonly longestPage: number;

  constructor(chance: Chance, pool: Pool, budget: number, longestPage: number) {
    this.chance = chance;
    this.pool = pool;
    this.budget = budget;
    this.longestPage = longestPage;
  }

  /** The value as it is or, now and then, through a variable: given, by default, null or left out. */
  byVariable(value: unknown, type: string, share = 25): unknown {
    const { chance, declared, values } = this;
    if (!chance.percent(share) || holdsVariable(value)) return value;
    const name = `v${declared.length}`;
    const nullable = !type.endsWith('!');
    const how = chance.below(20);
    if (how < 3) declared.push({ name, type: parseType(type), default: value });
    else if (how < 6) {
      // With a default, a nullable variable is allowed where null is not.
      declared.push({ name, type: parseType(type.replace(/!$/, '')), default: value });
      values[name] = value;
    } else if (how === 6 && nullable) declared.push({ name, type: parseType(type) });
    else if (how === 7) {
      declared.push({ name, type: parseType(type.replace(/!$/, '')), default: value });
      values[name] = null;
    } else {
      const strict = nullable && chance.percent(30);
      declared.push({ name, type: parseType(strict ? `${type}!` : type) });
      values[name] = value;
    }
    return new Variable(name);
  }
}

export function inputTypeOf(node: TypeNode) {
  const type = typeFromAST(schema, node);
  if (!isInputType(type)) throw new TypeError('A variable is of an input type.');
  return type;
}
