import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { stitchSchemas } from '@graphql-tools/stitch';
import { schemaFromExecutor } from '@graphql-tools/wrap';
import type { GraphQLSchema } from 'graphql';

/**
 * One schema of Footnote's and a site's own, which refers to people by their ids. Footnote needs no setting:
 * its `nodes` finds all of them by one request.
 * @param footnote the address of Footnote's API
 */
export async function stitched(footnote: string, site: GraphQLSchema): Promise<GraphQLSchema> {
  const executor = buildHTTPExecutor({ endpoint: footnote });
  return stitchSchemas({
    subschemas: [
      { schema: site },
      {
        schema: await schemaFromExecutor(executor),
        executor,
        merge: {
          Person: {
            selectionSet: '{ id }',
            fieldName: 'nodes',
            key: ({ id }: { id: string }) => id,
            argsFromKeys: (ids) => ({ ids }),
          },
        },
      },
    ],
  });
}
