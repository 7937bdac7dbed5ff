import type { FastifyInstance } from 'fastify';
import { printSchema, type GraphQLSchema } from 'graphql';

/** Serves the SDL at `/schema.graphql`, for code generators and editors. It needs a key like the API. */
export function serveSchema(app: FastifyInstance, schema: GraphQLSchema): void {
  let text: string | undefined;
  app.get('/schema.graphql', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send((text ??= `${printSchema(schema)}\n`)),
  );
}
