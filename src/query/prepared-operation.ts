import {
  getArgumentValues,
  GraphQLError,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileAssembler, type Assembler } from './assembler.ts';
import { costOfPlan, type Cost } from './cost.ts';
import { mayIntrospect } from './introspection.ts';
import { filterShape, planRoot, type ArgumentsOf, type ArgumentValues } from './plan/index.ts';
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
  /** Its part of the key if none of its arguments uses a variable. */
  readonly fixedKey: string | null;
}

/** Plans kept per operation. A client that keeps sending new shapes slows down only itself. */
const MAX_PLANS = 200;

/** One operation of a document, planned once per plan cache key. */
export class PreparedOperation {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #document: DocumentNode;
  readonly #argumentFields: ReadonlyMap<FieldNode, ArgumentField>;
  readonly #directiveVariables: readonly string[];
  /** Whether it may introspect the schema, whatever its variables: most never do. */
  readonly mayIntrospect: boolean;
  readonly #plans = new Map<string, CompiledPlan>();

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema;
    this.#operation = operation;
    this.#document = document;
    // Variables of the document's other operations have no values when this one runs.
    const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
    this.#argumentFields = argumentFieldsOf(schema, own);
    this.#directiveVariables = directiveVariablesOf(own);
    this.mayIntrospect = mayIntrospect(own);
  }

  /** The plan for these variables, and whether it was cached. */
  forVariables(
    variables: Variables,
    argumentsOf: ArgumentsOf,
  ): { plan: CompiledPlan; cached: boolean } {
    const key = this.#planCacheKey(variables, argumentsOf);
    const known = this.#plans.get(key);
    if (known !== undefined) return { plan: known, cached: true };
    const plan = this.#compile(variables);
    if (this.#plans.size >= MAX_PLANS) this.#plans.clear();
    this.#plans.set(key, plan);
    return { plan, cached: false };
  }

  #compile(variables: Variables): CompiledPlan {
    const fields = planRoot(this.#schema, this.#document, this.#operation, variables);
    const statement = writeStatement(this.#schema, fields);
    const cost = costOfPlan(this.#schema, fields);
    return { statement, assemble: compileAssembler(statement.layout), cost };
  }

  /** Reads each field's arguments as graphql-js coerces them, once per field. */
  argumentsFor(variables: Variables): ArgumentsOf {
    const read = new Map<FieldNode, ArgumentValues>();
    return ({ node }) => {
      const known = read.get(node);
      if (known !== undefined) return known;
      const field = this.#argumentFields.get(node)?.field;
      const values = field === undefined ? {} : getArgumentValues(field, node, variables);
      read.set(node, values);
      return values;
    };
  }

  /** All that the plan depends on besides the operation's text: never the values of filters. */
  #planCacheKey(variables: Variables, argumentsOf: ArgumentsOf): string {
    const directives = this.#directiveVariables.map((name) => (variables[name] === true ? 1 : 0));
    const fields = [...this.#argumentFields].map(
      ([node, { field, fixedKey }]) => fixedKey ?? keyAt(field, () => argumentsOf({ node })),
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

/** All fields of an operation that take arguments. */
function argumentFieldsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
): Map<FieldNode, ArgumentField> {
  const fields = new Map<FieldNode, ArgumentField>();
  const types = new TypeInfo(schema);
  const enter = (node: FieldNode) => {
    const field = types.getFieldDef();
    if (field == null || field.args.length === 0 || node.name.value.startsWith('__')) return;
    const fixedKey = hasVariables(node)
      ? null
      : argumentsKey(field, getArgumentValues(field, node));
    fields.set(node, { field, fixedKey });
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter } }));
  return fields;
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
 * A field's part of the key for one request. Invalid arguments are reported when the field is planned,
 * since it may be skipped.
 */
function keyAt(field: GraphQLField<unknown, unknown>, read: () => ArgumentValues): string {
  try {
    return argumentsKey(field, read());
  } catch (thrown) {
    if (thrown instanceof GraphQLError) return 'refused';
    throw thrown;
  }
}

/** What the statement's text depends on in a field's arguments. */
function argumentsKey(field: GraphQLField<unknown, unknown>, values: ArgumentValues): string {
  const { id, after, before, last, orderBy, filter, maxHops, maxPaths } = values;
  const type = field.name === 'node' && typeof id === 'string' ? id.slice(0, id.indexOf(':')) : '';
  const page = [after, before, last].map((value) => Number(value != null)).join('');
  const literals = [maxHops, maxPaths]
    .map((value) => (typeof value === 'number' ? value : ''))
    .join();
  return `${type}${page}${JSON.stringify(orderBy ?? '')}${literals}${filterShape(filter)}`;
}
