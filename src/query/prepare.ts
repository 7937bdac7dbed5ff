import {
  getArgumentValues,
  separateOperations,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { shapeAt, sitesOf, type Site } from './argument-sites.ts';
import { compileAssembler } from './assemble/index.ts';
import { costOfPlan, type Cost } from './cost/index.ts';
import { planRoot } from './plan/index.ts';
import { writeStatement, type StatementPlan } from './statement/index.ts';
import { asksOfSchema, switchesOf } from './switches.ts';

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
