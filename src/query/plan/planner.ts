import type { GraphQLObjectType } from 'graphql';
import {
  getArgumentValues,
  GraphQLNonNull,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { FilterLimits } from '../limits.ts';
import type { FieldPlan, SelectedField } from './plan.ts';

type Fields = Map<string, readonly FieldNode[]>;

/** What planning one operation with one set of variables goes by. */
export class Planner {
  readonly schema: GraphQLSchema;
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fields that several types of a selection share are planned, and so read, once. */
  readonly shared = new Map<string, FieldPlan>();
  readonly #numbers = new Map<FieldNode, number>();
  /** To be told of every filter that becomes part of the statement. */
  readonly filters = new FilterLimits();

  constructor(
    schema: GraphQLSchema,
    fragments: Record<string, FragmentDefinitionNode>,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.schema = schema;
    this.#fragments = fragments;
    this.variables = variables;
  }

  /** The response keys of a type below these nodes, as the specification's CollectFields orders them. */
  subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
    return collectSubfields(this.schema, this.#fragments, this.variables, type, nodes);
  }

  /** Names nodes by where they stand in the operation, never by what they say. */
  numbersOf(nodes: readonly FieldNode[]): string {
    return nodes
      .map((node) => {
        const number = this.#numbers.get(node) ?? this.#numbers.size;
        this.#numbers.set(node, number);
        return number;
      })
      .join();
  }

  argumentsOf(type: GraphQLObjectType, node: FieldNode): Record<string, unknown> {
    const field = type.getFields()[node.name.value];
    return field ? getArgumentValues(field, node, this.variables) : {};
  }
}

/** A response key with its plan, nullability and place in the operation. */
export function selectedField(
  key: string,
  parent: GraphQLObjectType,
  node: FieldNode,
  plan: FieldPlan,
): SelectedField {
  const type = parent.getFields()[node.name.value]?.type;
  const nonNull = type === undefined || type instanceof GraphQLNonNull;
  return { key, parentType: parent.name, nonNull, node, plan };
}
