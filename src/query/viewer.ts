import type { GraphQLSchema } from 'graphql';

/** Who sends a request, as `Query.viewer` answers it. */
export interface Viewer {
  /** Name of the key, or subject of the token; null where neither is asked for. */
  readonly name: string | null;
  readonly role: 'READER' | 'EDITOR';
  /** Why changes are refused, and the way out; null for editors. */
  readonly editRefusal: string | null;
}

/** What graphql-js is given of a request, by Apollo or by the engine. */
export interface ViewerContext {
  readonly viewer?: Viewer | undefined;
}

/** Where nobody says who asks. */
const NOBODY: Viewer = {
  name: null,
  role: 'READER',
  editRefusal: 'Nothing can be changed here.',
};

/** Has graphql-js answer `viewer`, which reads nothing of the graph. */
export function answerViewer(schema: GraphQLSchema): void {
  const viewer = schema.getQueryType()?.getFields()['viewer'];
  if (viewer === undefined) throw new TypeError('The schema must have Query.viewer.');
  viewer.resolve = (_source, _arguments, context: ViewerContext | undefined) =>
    context?.viewer ?? NOBODY;
}
