import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readExamples, type Example } from '../examples.ts';
import { basePath } from '../public-address.ts';
import type { Settings } from '../settings.ts';

/** The page at `/graphiql`. Its scripts are files, so that the content security policy can stay strict. */
const page = (base: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>GraphiQL · Footnote</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${base}/ide/graphiql.min.css">
    <link rel="stylesheet" href="${base}/ide/page.css">
  </head>
  <body>
    <div id="ide">Loading …</div>
    <noscript>This page needs JavaScript; <code>${base}/graphql</code> answers without it.</noscript>
    <script src="${base}/ide/react.production.min.js"></script>
    <script src="${base}/ide/react-dom.production.min.js"></script>
    <script src="${base}/ide/graphiql.min.js"></script>
    <script src="${base}/ide/graphql-sse.min.js"></script>
    <script src="${base}/ide/page.js"></script>
  </body>
</html>
`;

const STYLE = `html, body, #ide { height: 100%; margin: 0; }
`;

/**
 * Opens GraphiQL with the query of the address, `/graphiql?query=…`, or with a tab for each example. A subscription
 * goes to `/graphql/stream` with the headers that the reader has entered, and shows each change until it is stopped.
 */
function pageScript(examples: Example[], base: string): string {
  const tabs = JSON.stringify(examples.map(({ query }) => ({ query })));
  return `const address = new URL(location.href);
const given = Object.fromEntries(
  ['query', 'variables'].flatMap((name) => {
    const value = address.searchParams.get(name);
    return value === null ? [] : [[name, value]];
  }),
);
const keep = (name) => (value) => {
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(null, '', address);
};
const answer = GraphiQL.createFetcher({ url: '${base}/graphql' });
const subscribes = (document, name) =>
  document?.definitions.some(
    (each) => each.operation === 'subscription' && (!name || each.name?.value === name),
  );
const fetcher = (operation, options) =>
  subscribes(options?.documentAST, operation.operationName)
    ? graphqlSse
        .createClient({ url: '${base}/graphql/stream', headers: options.headers, retryAttempts: 0 })
        .iterate(operation)
    : answer(operation, options);
ReactDOM.createRoot(document.getElementById('ide')).render(
  React.createElement(
    GraphiQL,
    {
      fetcher,
      defaultTabs: ${tabs},
      defaultEditorToolsVisibility: given.variables !== undefined,
      onEditQuery: keep('query'),
      onEditVariables: keep('variables'),
      ...given,
    },
    React.createElement(GraphiQL.Logo, null, 'Footnote'),
  ),
);
`;
}

const require = createRequire(import.meta.url);
const packageFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** The folder in which npm installed each script and stylesheet of the page. */
const files = () => ({
  'graphiql.min.css': packageFolder('graphiql'),
  'graphiql.min.js': packageFolder('graphiql'),
  'graphql-sse.min.js': join(packageFolder('graphql-sse'), 'umd'),
  'react.production.min.js': join(packageFolder('react'), 'umd'),
  'react-dom.production.min.js': join(packageFolder('react-dom'), 'umd'),
});

/** Serves `/graphiql`, loaded from this server only, with the example queries in its tabs. */
export function serveGraphiql(app: FastifyInstance, settings: Settings): void {
  const base = basePath(settings);
  const script = pageScript(readExamples(), base);
  // The page reveals nothing of the graph; its requests carry the key that the reader enters.
  const config = { open: true };
  app.get('/graphiql', { config }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page(base)),
  );
  app.get('/ide/page.css', { config }, (_request, reply) => reply.type('text/css').send(STYLE));
  app.get('/ide/page.js', { config }, (_request, reply) =>
    reply.type('text/javascript').send(script),
  );
  for (const [file, root] of Object.entries(files())) {
    app.get(`/ide/${file}`, { config }, (request, reply) => sendFile(request, reply, file, root));
  }
}

/** Honours ranges and conditional requests. The library is loaded when a page is first requested. */
async function sendFile({ raw }: FastifyRequest, reply: FastifyReply, file: string, root: string) {
  const { default: send } = await import('@fastify/send');
  const { statusCode, headers, stream } = await send(raw, file, { root });
  return reply.code(statusCode).headers(headers).send(stream);
}
