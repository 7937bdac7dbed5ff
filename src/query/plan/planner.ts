import {
  getNamedType,
  GraphQLNonNull,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Catalogue, Field } from '../../catalogue/index.ts';
import type { ArgumentsOf } from '../arguments.ts';
import { FilterLimits } from '../limits.ts';
import type { FieldPlan, SelectedField } from './plan.ts';

/** What an operation is planned with. */
export interface PlannerInput {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly argumentsOf: ArgumentsOf;
}

/** The state of planning one operation with one set of variables. */
export class Planner {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly argumentsOf: ArgumentsOf;
  /** Fields that several types of a selection share are planned, and so read, once. */
  readonly shared = new Map<string, FieldPlan>();
  /** Counts every filter that becomes part of the statement. */
  readonly filters: FilterLimits;
  readonly #input: PlannerInput;
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #numbers = new Map<FieldNode, number>();

  constructor(input: PlannerInput, filters = new FilterLimits()) {
    const { schema, catalogue, fragments, variables, argumentsOf } = input;
    this.#input = input;
    this.filters = filters;
    this.schema = schema;
    this.argumentsOf = argumentsOf;
    this.catalogue = catalogue;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  /** Plans a part of the same operation by another catalogue. */
  by(catalogue: Catalogue): Planner {
    return new Planner({ ...this.#input, catalogue }, this.filters);
  }

  /** The fields of a type below these nodes by response key: CollectFields of the specification. */
  subfields(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
  ): Map<string, readonly FieldNode[]> {
    return collectSubfields(this.schema, this.#fragments, this.#variables, type, nodes);
  }

  /** Identifies nodes by their place in the operation, not by their content. */
  numbersOf(nodes: readonly FieldNode[]): string {
    return nodes
      .map((node) => {
        const number = this.#numbers.get(node) ?? this.#numbers.size;
        this.#numbers.set(node, number);
        return number;
      })
      .join();
  }

  /** What the catalogue says of a field of an object type. */
  fieldOf(type: GraphQLObjectType, name: string): Field {
    const field = this.catalogue.fields[`${type.name}.${name}`];
    if (field === undefined)
      throw new TypeError(`The catalogue has no field ${type.name}.${name}.`);
    return field;
  }
}

/** A response key with its plan and nullability. */
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

/** A field that validation has found in the type. */
export function fieldNamed(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const field = type.getFields()[name];
  if (field === undefined) throw new TypeError(`${type.name} must have the field ${name}.`);
  return field;
}

/** The object type of a field, without lists and non-nulls. */
export function objectTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new TypeError(`${field.name} must have an object type.`);
  return type;
}

export function firstOf(nodes: readonly FieldNode[]): FieldNode {
  const [first] = nodes;
  if (first === undefined) throw new TypeError('A collected field has at least one node.');
  return first;
}
