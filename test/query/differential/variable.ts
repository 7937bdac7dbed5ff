import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  type ConstValueNode,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';

/** Where a value comes from a variable. */
export class Variable {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Whether a value contains a variable; then no variable can replace the value. */
export function holdsVariable(value: unknown): boolean {
  if (value instanceof Variable) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsVariable);
}

/** A value as GraphQL text; variables stay. */
export function toNode(value: unknown, type: GraphQLInputType): ValueNode {
  if (value instanceof Variable)
    return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: value.name } };
  if (value === null) return { kind: Kind.NULL };
  const nullable = getNullableType(type);
  if (Array.isArray(value)) {
    const item = isListType(nullable) ? nullable.ofType : nullable;
    return { kind: Kind.LIST, values: value.map((each: unknown) => toNode(each, item)) };
  }
  const named = getNamedType(type);
  if (typeof value === 'object' && isInputObjectType(named)) {
    const fields = Object.entries(value).map(([key, each]: [string, unknown]) => {
      const field = named.getFields()[key];
      if (field === undefined) throw new TypeError(`${named.name} has no ${key}.`);
      return {
        kind: Kind.OBJECT_FIELD as const,
        name: { kind: Kind.NAME as const, value: key },
        value: toNode(each, field.type),
      };
    });
    return { kind: Kind.OBJECT, fields };
  }
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number') return { kind: Kind.INT, value: String(value) };
  if (typeof value !== 'string') throw new TypeError('A value is JSON.');
  return isEnumType(named) ? { kind: Kind.ENUM, value } : { kind: Kind.STRING, value };
}

/** A value without variables, as a default is. */
export function toConstNode(value: unknown, type: GraphQLInputType): ConstValueNode {
  const node = toNode(value, type);
  if (!isConst(node)) throw new TypeError('A default has no variables.');
  return node;
}

function isConst(node: ValueNode): node is ConstValueNode {
  if (node.kind === Kind.LIST) return node.values.every(isConst);
  if (node.kind === Kind.OBJECT) return node.fields.every(({ value }) => isConst(value));
  return node.kind !== Kind.VARIABLE;
}
