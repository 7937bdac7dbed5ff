import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readExamples } from './examples.ts';
import { IDE_PAGE, IDE_STYLE, ideScript } from './ide-page.ts';

const require = createRequire(import.meta.url);
const packageFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** Where npm put each script and stylesheet of the page. */
const files = () => ({
  'graphiql.min.css': packageFolder('graphiql'),
  'graphiql.min.js': packageFolder('graphiql'),
  'react.production.min.js': join(packageFolder('react'), 'umd'),
  'react-dom.production.min.js': join(packageFolder('react-dom'), 'umd'),
});

/** Serves `/`: GraphiQL from this machine alone, with the queries to try in its tabs. */
export function serveIde(app: FastifyInstance): void {
  const script = ideScript(readExamples());
  // The page tells nothing of the graph; what it asks bears the key that its reader enters.
  const config = { open: true };
  app.get('/', { config }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(IDE_PAGE),
  );
  app.get('/ide/page.css', { config }, (_request, reply) => reply.type('text/css').send(IDE_STYLE));
  app.get('/ide/page.js', { config }, (_request, reply) =>
    reply.type('text/javascript').send(script),
  );
  for (const [file, root] of Object.entries(files())) {
    app.get(`/ide/${file}`, { config }, (request, reply) => sendFile(request, reply, file, root));
  }
}

/** With what the client has of it taken into account. The library is loaded when a page is first asked for. */
async function sendFile({ raw }: FastifyRequest, reply: FastifyReply, file: string, root: string) {
  const { default: send } = await import('@fastify/send');
  const { statusCode, headers, stream } = await send(raw, file, { root });
  return reply.code(statusCode).headers(headers).send(stream);
}
