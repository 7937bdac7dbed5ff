import {
  GraphQLError,
  isAbstractType,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Catalogue } from '../catalogue/index.ts';
import { compileAssembler, type Assembler } from './assembler.ts';
import {
  argumentsKey,
  readArguments,
  type ArgumentFacts,
  type ArgumentsOf,
  type ArgumentValues,
} from './arguments.ts';
import { costOfPlan, type Cost } from './cost/index.ts';
import { BadUserInput } from './errors.ts';
import { placed } from './field-place.ts';
import { mayIntrospect } from './introspection.ts';
import { isIntrospection, planRoot, rootFields } from './plan/index.ts';
import { writeStatement, type StatementPlan } from './statement/index.ts';

type Variables = Readonly<Record<string, unknown>>;

/** A compiled plan: valid for one operation and all variables with the same plan cache key. */
export interface CompiledPlan {
  readonly statement: StatementPlan;
  readonly assemble: Assembler;
  readonly cost: Cost;
}

/** A field with arguments, at its place in the operation. */
interface ArgumentField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly facts: ArgumentFacts;
  /** Its part of the key if none of its arguments uses a variable. */
  readonly fixedKey: string | null;
}

/** Plans kept per operation. A client that keeps sending new shapes slows down only itself. */
const MAX_PLANS = 200;

/** One operation of a document, planned once per plan cache key. */
export class PreparedOperation {
  readonly #schema: GraphQLSchema;
  readonly #catalogue: Catalogue;
  readonly #operation: OperationDefinitionNode;
  readonly #document: DocumentNode;
  readonly #argumentFields: ReadonlyMap<FieldNode, ArgumentField>;
  readonly #directiveVariables: readonly string[];
  /** Whether it may introspect the schema, whatever its variables: most never do. */
  readonly mayIntrospect: boolean;
  /** Whether it names `knownAt` at all: most never do. */
  readonly #mayAskForThePast: boolean;
  readonly #plans = new Map<string, CompiledPlan>();

  constructor(
    schema: GraphQLSchema,
    catalogue: Catalogue,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ) {
    this.#schema = schema;
    this.#catalogue = catalogue;
    this.#operation = operation;
    this.#document = document;
    // Variables of the document's other operations have no values when this one runs.
    const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
    this.#argumentFields = argumentFieldsOf(schema, catalogue, own);
    this.#directiveVariables = directiveVariablesOf(own);
    this.mayIntrospect = mayIntrospect(own);
    this.#mayAskForThePast = [...this.#argumentFields.keys()].some(({ arguments: given = [] }) =>
      given.some(({ name }) => name.value === 'knownAt'),
    );
  }

  /** The plan for these variables, and whether it was cached. */
  forVariables(
    variables: Variables,
    argumentsOf: ArgumentsOf,
  ): { plan: CompiledPlan; cached: boolean } {
    const key = this.#planCacheKey(variables, argumentsOf);
    const known = this.#plans.get(key);
    if (known !== undefined) return { plan: known, cached: true };
    const plan = this.#compile(variables, argumentsOf);
    if (this.#plans.size >= MAX_PLANS) this.#plans.clear();
    this.#plans.set(key, plan);
    return { plan, cached: false };
  }

  /**
   * The moment that all root fields ask about, as they have it in `knownAt`; null if it is now.
   * @throws {BadUserInput} if they ask about several, since one statement reads one state of the graph
   */
  knownAt(variables: Variables, argumentsOf: ArgumentsOf): string | null {
    if (!this.#mayAskForThePast) return null;
    const moments = [...rootFields(this.#inputWith(variables)).values()].flatMap(([node]) =>
      node === undefined || readsNothing(node) ? [] : [argumentsOf({ node })['knownAt'] ?? null],
    );
    const [moment = null, ...others] = new Set(moments);
    if (others.length > 0)
      throw new BadUserInput(
        'knownAt must be the same for all fields of an operation. Ask about each moment in an operation of its own.',
      );
    return typeof moment === 'string' ? moment : null;
  }

  #inputWith(variables: Variables) {
    const [schema, document, operation] = [this.#schema, this.#document, this.#operation];
    return { schema, document, operation, variables };
  }

  #compile(variables: Variables, argumentsOf: ArgumentsOf): CompiledPlan {
    const catalogue = this.#catalogue;
    const root = planRoot(this.#inputWith(variables), catalogue, argumentsOf);
    const { fields } = root;
    const statement = writeStatement(root);
    const cost = costOfPlan(catalogue, fields, statement.text);
    return { statement, assemble: compileAssembler(statement.layout), cost };
  }

  /**
   * Reads each field's arguments as graphql-js coerces them, once per field. `placing` runs a work that reads and
   * checks them, and gives an error the place of the field that was read last: it is the wrong one.
   */
  argumentsFor(variables: Variables): {
    argumentsOf: ArgumentsOf;
    placing: <T>(work: () => T) => T;
  } {
    const read = new Map<FieldNode, ArgumentValues>();
    let last: FieldNode | undefined;
    const argumentsOf: ArgumentsOf = ({ node }) => {
      last = node;
      const known = read.get(node);
      if (known !== undefined) return known;
      const found = this.#argumentFields.get(node);
      const values =
        found === undefined ? {} : readArguments(found.field, found.facts, node, variables);
      read.set(node, values);
      return values;
    };
    const placing = <T>(work: () => T): T => {
      try {
        return work();
      } catch (thrown) {
        if (!(thrown instanceof GraphQLError) || last === undefined) throw thrown;
        const [schema, document, operation] = [this.#schema, this.#document, this.#operation];
        throw placed(thrown, last, { schema, document, operation });
      }
    };
    return { argumentsOf, placing };
  }

  /** All that the plan depends on besides the operation's text: never the values of filters. */
  #planCacheKey(variables: Variables, argumentsOf: ArgumentsOf): string {
    const directives = this.#directiveVariables.map((name) => (variables[name] === true ? 1 : 0));
    const fields = [...this.#argumentFields].map(
      ([node, { facts, fixedKey }]) => fixedKey ?? keyAt(facts, () => argumentsOf({ node })),
    );
    return `${directives.join('')}|${fields.join('|')}`;
  }
}

/** Variables of @skip and @include, sorted. */
function directiveVariablesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      visit(directive, { Variable: (variable) => void names.add(variable.name.value) });
    },
  });
  return [...names].sort();
}

function readsNothing(node: FieldNode): boolean {
  return node.name.value === '__typename' || isIntrospection(node);
}

/** All fields of an operation that take arguments. */
function argumentFieldsOf(
  schema: GraphQLSchema,
  catalogue: Catalogue,
  document: DocumentNode,
): Map<FieldNode, ArgumentField> {
  const fields = new Map<FieldNode, ArgumentField>();
  const types = new TypeInfo(schema);
  const enter = (node: FieldNode) => {
    const [field, parent] = [types.getFieldDef(), types.getParentType()];
    if (field == null || parent == null || field.args.length === 0) return;
    if (node.name.value.startsWith('__') || parent.name.startsWith('__')) return;
    const facts = argumentFacts(schema, catalogue, parent, field.name);
    const fixedKey = hasVariables(node)
      ? null
      : keyAt(facts, () => readArguments(field, facts, node, {}));
    fields.set(node, { field, facts, fixedKey });
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter } }));
  return fields;
}

/** Implementations of an interface have the same arguments, so any of them will do. */
function argumentFacts(
  schema: GraphQLSchema,
  catalogue: Catalogue,
  parent: GraphQLCompositeType,
  name: string,
): ArgumentFacts {
  const [type = parent] = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
  const field = catalogue.fields[`${type.name}.${name}`];
  if (field === undefined || !('arguments' in field))
    throw new TypeError(`The catalogue has no arguments of ${type.name}.${name}.`);
  return field.arguments;
}

function hasVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? [])
    visit(argument, {
      Variable: () => {
        found = true;
      },
    });
  return found;
}

/**
 * A field's part of the key. Invalid arguments are reported when the field is planned, since it may be
 * skipped.
 */
function keyAt(facts: ArgumentFacts, read: () => ArgumentValues): string {
  try {
    return argumentsKey(facts, read());
  } catch (thrown) {
    if (thrown instanceof GraphQLError) return 'invalid';
    throw thrown;
  }
}
