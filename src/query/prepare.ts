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
import { compileAssembler } from './assemble/index.ts';
import { costOfPlan, type Cost } from './cost/index.ts';
import { isIntrospection, planRoot, shapeOf } from './plan/index.ts';
import { writeStatement, type StatementPlan } from './statement/index.ts';

type Variables = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, unknown>>;

/** A plan for one operation and all variables of one shape. */
export interface Prepared {
  readonly statement: StatementPlan;
  readonly assemble: ReturnType<typeof compileAssembler>;
  readonly cost: Cost;
}

/** One operation of a document, planned once for each shape that its variables may have. */
export class PreparedOperation {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #document: DocumentNode;
  readonly #sites: ReadonlyMap<FieldNode, Site>;
  readonly #switches: readonly string[];
  /** Whether it may ask of the schema, with whatever variables: most never do. */
  readonly mayIntrospect: boolean;
  readonly #byShape = new Map<string, Prepared>();
  #plansMade = 0;

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema;
    this.#operation = operation;
    this.#document = document;
    // Variables of the document's other operations have no values when this one runs.
    const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
    this.#sites = sitesOf(schema, own);
    this.#switches = switchesOf(own);
    this.mayIntrospect = asksOfSchema(own);
  }

  /** How often `forVariables` had to make a plan. */
  get plansMade(): number {
    return this.#plansMade;
  }

  /** The plan for these variables, made now where none of their shape came before. */
  forVariables(variables: Variables, argumentsOf: ArgumentsOf): Prepared {
    const shape = this.#shapeOf(variables, argumentsOf);
    const known = this.#byShape.get(shape);
    if (known !== undefined) return known;
    const fields = planRoot(this.#schema, this.#document, this.#operation, variables);
    const statement = writeStatement(this.#schema, fields);
    const cost = costOfPlan(this.#schema, fields);
    const prepared = { statement, assemble: compileAssembler(statement.layout), cost };
    if (this.#byShape.size >= MOST_SHAPES) this.#byShape.clear();
    this.#byShape.set(shape, prepared);
    this.#plansMade++;
    return prepared;
  }

  /** Arguments of each field as graphql-js coerces them, each field's read once. */
  argumentsFor(variables: Variables): ArgumentsOf {
    const read = new Map<FieldNode, Values>();
    return ({ node }) => {
      const known = read.get(node);
      if (known !== undefined) return known;
      const field = this.#sites.get(node)?.field;
      const values = field === undefined ? {} : getArgumentValues(field, node, variables);
      read.set(node, values);
      return values;
    };
  }

  #shapeOf(variables: Variables, argumentsOf: ArgumentsOf): string {
    const switches = this.#switches.map((name) => (variables[name] === true ? 1 : 0));
    const sites = [...this.#sites].map(
      ([node, { field, fixed }]) => fixed ?? shapeAt(field, () => argumentsOf({ node })),
    );
    return `${switches.join('')}|${sites.join('|')}`;
  }
}

/** Shapes of one operation that are kept; a client that sends ever new ones only slows itself. */
const MOST_SHAPES = 200;

/** Arguments of the field at a place of the operation. */
type ArgumentsOf = (site: { readonly node: FieldNode }) => Values;

interface Site {
  readonly field: GraphQLField<unknown, unknown>;
  /** Its shape where no variable has a part in it. */
  readonly fixed: string | null;
}

function sitesOf(schema: GraphQLSchema, document: DocumentNode): Map<FieldNode, Site> {
  const sites = new Map<FieldNode, Site>();
  const types = new TypeInfo(schema);
  const enter = (node: FieldNode) => {
    const field = types.getFieldDef();
    if (field == null || field.args.length === 0 || node.name.value.startsWith('__')) return;
    const fixed = hasVariables(node) ? null : siteShape(field, getArgumentValues(field, node));
    sites.set(node, { field, fixed });
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter } }));
  return sites;
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

/** Where the arguments are no good, that is thrown when the field is planned: it may be skipped. */
function shapeAt(field: GraphQLField<unknown, unknown>, read: () => Values): string {
  try {
    return siteShape(field, read());
  } catch (thrown) {
    if (thrown instanceof GraphQLError) return 'refused';
    throw thrown;
  }
}

/** What of a field's arguments the statement depends on. */
function siteShape(field: GraphQLField<unknown, unknown>, values: Values): string {
  const { id, after, before, last, orderBy, filter, maxHops, maxPaths } = values;
  const type = field.name === 'node' && typeof id === 'string' ? id.slice(0, id.indexOf(':')) : '';
  const page = [after, before, last].map((value) => Number(value != null)).join('');
  const literals = [maxHops, maxPaths]
    .map((value) => (typeof value === 'number' ? value : ''))
    .join();
  return `${type}${page}${JSON.stringify(orderBy ?? '')}${literals}${shapeOf(filter)}`;
}

/** Variables of @skip and @include. */
function switchesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      visit(directive, { Variable: (variable) => void names.add(variable.name.value) });
    },
  });
  return [...names].sort();
}

function asksOfSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: (node) => {
      found ||= isIntrospection(node);
    },
  });
  return found;
}
