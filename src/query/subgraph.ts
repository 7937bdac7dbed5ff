import { readFileSync } from 'node:fs';
import {
  isInterfaceType,
  isScalarType,
  valueFromASTUntyped,
  visit,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';
import { z } from 'zod';
import type { Catalogue, Field } from '../catalogue/index.ts';
import { catalogue as published } from '../generated/catalogue.ts';
import { labelOf, typeOfId } from '../model/index.ts';
import { BadUserInput } from './errors.ts';
import { schema as publishedSchema, schemaWith } from './schema.ts';

/** A schema, and what the engine knows of its fields. */
export interface Answerable {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
}

const REPRESENTATIONS = 'representations';

/**
 * The schema as a subgraph of Apollo Federation 2: `_service` has the SDL by which a gateway composes, and
 * `_entities` finds the nodes that other subgraphs refer to. A representation is read as the id in it, so
 * `_entities` is `nodes` under another name, with the same statement, cost and limits.
 *
 * By https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
export function subgraph(): Answerable {
  const types = typesOfNodes(publishedSchema);
  const schema = schemaWith(sdlOfSubgraph(types));
  readRepresentations(schema, types);
  answerService(schema);
  const fields = { ...published.fields, 'Query._entities': entitiesField(published) };
  return { schema, catalogue: { ...published, fields } };
}

function typesOfNodes(schema: GraphQLSchema): string[] {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new TypeError('The schema must have the interface Node.');
  return schema
    .getPossibleTypes(node)
    .map(({ name }) => name)
    .sort();
}

/** What the specification adds to the schema. The directives stand only in the SDL that `_service` has. */
function sdlOfSubgraph(types: readonly string[]): string {
  return `
    "A reference to a node: an object with its \`__typename\` and its \`id\`."
    scalar _Any
    "Any type that other subgraphs may refer to by its id."
    union _Entity = ${types.join(' | ')}
    "The subgraph itself."
    type _Service {
      "The schema with the directives of Apollo Federation 2, by which gateways compose."
      sdl: String!
    }
    extend type Query {
      "The nodes that are referred to, in the same order. Null for each that does not exist."
      _entities("As many as \`nodes\` takes ids." ${REPRESENTATIONS}: [_Any!]!): [_Entity]!
      "The subgraph itself."
      _service: _Service!
    }`;
}

/** graphql-js answers `_service`, like all questions about the schema. */
function answerService(schema: GraphQLSchema): void {
  const service = schema.getQueryType()?.getFields()['_service'];
  if (service === undefined) throw new TypeError('A subgraph must have Query._service.');
  const sdl = readFileSync(new URL('../../subgraph.graphql', import.meta.url), 'utf8');
  service.resolve = () => ({ sdl });
}

/** `Query.nodes`, with the ids in another argument. */
function entitiesField(catalogue: Catalogue): Field {
  const nodes = catalogue.fields['Query.nodes'];
  const ids = nodes !== undefined && 'arguments' in nodes ? nodes.arguments['ids'] : undefined;
  if (nodes?.kind !== 'list' || nodes.origin.kind !== 'statement' || ids === undefined)
    throw new TypeError('Query.nodes must be a list of a statement with the argument ids.');
  const { origin } = nodes;
  const { statement } = origin;
  const text = statement.text.map((part) =>
    typeof part === 'object' && 'parameter' in part ? { parameter: REPRESENTATIONS } : part,
  );
  return {
    ...nodes,
    type: '_Entity',
    origin: { ...origin, statement: { ...statement, text, parameters: [REPRESENTATIONS] } },
    arguments: { [REPRESENTATIONS]: ids },
  };
}

/** Has `_Any` read a representation as its id; as null if no node has that id and that type. */
function readRepresentations(schema: GraphQLSchema, types: readonly string[]): void {
  const any = schema.getType('_Any');
  if (!isScalarType(any)) throw new TypeError('A subgraph must have the scalar _Any.');
  const representation = representationOf(types);
  any.parseValue = (value) => {
    const parsed = representation.safeParse(value);
    if (!parsed.success)
      throw new BadUserInput(`Invalid representation: ${parsed.error.issues[0]?.message ?? ''}.`);
    const { __typename, id } = parsed.data;
    const type = typeOfId(id);
    return type !== undefined && labelOf(type) === __typename ? id : null;
  };
  any.parseLiteral = (node, variables) => {
    // Validation reads literals before variables have values.
    if (variables == null && hasVariables(node)) return null;
    return any.parseValue(valueFromASTUntyped(node, variables));
  };
}

/** A gateway may send further fields of its own. */
function representationOf(types: readonly string[]) {
  const problem = (expected: string) => ({
    error: ({ input }: { readonly input?: unknown }) => `${expected}; it is ${shown(input)}`,
  });
  return z.object(
    {
      __typename: z.enum(types, problem(`its __typename must be one of ${types.join(', ')}`)),
      // An argument of the type ID may be a whole number too.
      id: z.union([z.string(), z.int().transform(String)], problem('its id must be a string')),
    },
    problem('it must be an object with __typename and id'),
  );
}

function hasVariables(node: ValueNode): boolean {
  let found = false;
  visit(node, {
    Variable: () => {
      found = true;
    },
  });
  return found;
}

/** How much of an invalid value a message repeats, in UTF-16 code units. */
const SHOWN = 80;

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
