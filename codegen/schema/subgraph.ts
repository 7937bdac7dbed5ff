import {
  isInterfaceType,
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type GraphQLSchema,
} from 'graphql';
import { sdlOf } from './schema.ts';

/** The first version of the specification that has these directives: every gateway of today reads it. */
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])';

const KEY: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'key' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'fields' },
      value: { kind: Kind.STRING, value: 'id' },
    },
  ],
};

const SHAREABLE: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'shareable' },
};

/**
 * The SDL by which gateways of Apollo Federation 2 compose: the published schema, in which every node can be
 * referred to by its id, and other subgraphs may have Relay's PageInfo too.
 */
export function subgraphSdlOf(schema: GraphQLSchema): string {
  const node = schema.getType('Node');
  const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
  const keyed = new Set(nodes.map(({ name }) => name));
  const document = visit(parse(sdlOf(schema)), {
    [Kind.OBJECT_TYPE_DEFINITION]: (type) => {
      const { value } = type.name;
      if (keyed.has(value)) return { ...type, directives: [KEY] };
      return value === 'PageInfo' ? { ...type, directives: [SHAREABLE] } : undefined;
    },
  });
  return `${LINK}\n\n${print(document)}\n`;
}
