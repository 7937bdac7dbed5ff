import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
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
export async function serveIde(app: FastifyInstance): Promise<void> {
  const folders = files();
  await app.register(staticFiles, {
    root: [...new Set(Object.values(folders))],
    serve: false,
    index: false,
  });
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
  for (const [file, folder] of Object.entries(folders)) {
    app.get(`/ide/${file}`, { config }, (_request, reply) => reply.sendFile(file, folder));
  }
}
