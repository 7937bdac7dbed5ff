import {
  getArgumentValues,
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
import { planRoot, shapeOf } from './plan/index.ts';
import { writeStatement, type StatementPlan } from './statement/index.ts';

type Variables = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, unknown>>;

/** A plan for one operation and all variables of one shape. */
export interface Prepared {
  readonly statement: StatementPlan;
  readonly assemble: ReturnType<typeof compileAssembler>;
}

/** One operation of a document, planned once for each shape that its variables may have. */
export class PreparedOperation {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #document: DocumentNode;
  readonly #sites: readonly Site[];
  readonly #switches: readonly string[];
  readonly #byShape = new Map<string, Prepared>();

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema;
    this.#operation = operation;
    this.#document = document;
    // Variables of the document's other operations have no values when this one runs.
    const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
    this.#sites = sitesOf(schema, own);
    this.#switches = switchesOf(own);
  }

  /** The plan for these variables, made now where none of their shape came before. */
  forVariables(variables: Variables): Prepared {
    const shape = this.#shapeOf(variables);
    const known = this.#byShape.get(shape);
    if (known !== undefined) return known;
    const fields = planRoot(this.#schema, this.#document, this.#operation, variables);
    const statement = writeStatement(this.#schema, fields);
    const prepared = { statement, assemble: compileAssembler(statement.layout) };
    if (this.#byShape.size >= MOST_SHAPES) this.#byShape.clear();
    this.#byShape.set(shape, prepared);
    return prepared;
  }

  /** Arguments of each field as graphql-js coerces them, each field's read once. */
  argumentsFor(variables: Variables): (site: { node: FieldNode }) => Values {
    const fields = new Map(this.#sites.map(({ node, field }) => [node, field]));
    const known = new Map<FieldNode, Values>();
    return ({ node }) => {
      const values = known.get(node) ?? coerce(fields.get(node), node, variables);
      known.set(node, values);
      return values;
    };
  }

  #shapeOf(variables: Variables): string {
    const switches = this.#switches.map((name) => (variables[name] === true ? 1 : 0));
    const sites = this.#sites.map(
      ({ node, field, fixed }) => fixed ?? siteShape(field, node, variables),
    );
    return `${switches.join('')}|${sites.join('|')}`;
  }
}

/** Shapes of one operation that are kept; a client that sends ever new ones only slows itself. */
const MOST_SHAPES = 200;

interface Site {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  /** Its shape where no variable has a part in it. */
  readonly fixed: string | null;
}

function sitesOf(schema: GraphQLSchema, document: DocumentNode): Site[] {
  const sites: Site[] = [];
  const types = new TypeInfo(schema);
  const enter = (node: FieldNode) => {
    const field = types.getFieldDef();
    if (field == null || field.args.length === 0 || node.name.value.startsWith('__')) return;
    const fixed = hasVariables(node) ? null : siteShape(field, node, {});
    sites.push({ node, field, fixed });
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

/** What of a field's arguments the statement depends on. */
function siteShape(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): string {
  const { id, after, before, last, orderBy, filter } = coerce(field, node, variables);
  const type = field.name === 'node' && typeof id === 'string' ? id.slice(0, id.indexOf(':')) : '';
  const page = [after, before, last].map((value) => Number(value != null)).join('');
  return `${type}${page}${JSON.stringify(orderBy ?? '')}${shapeOf(filter)}`;
}

function coerce(
  field: GraphQLField<unknown, unknown> | undefined,
  node: FieldNode,
  variables: Variables,
): Values {
  return field === undefined ? {} : getArgumentValues(field, node, { ...variables });
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
