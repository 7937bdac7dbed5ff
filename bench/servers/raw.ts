import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import { rawStatement, works } from '../works/index.ts';
import { tellListening } from './listening.ts';
import { driverOfEnvironment } from './open-driver.ts';
import { readRows } from './read-rows.ts';

const driver = driverOfEnvironment();
const routes = new Map(
  works.map((work) => [`/${work.name}`, { work, statement: rawStatement(work) }]),
);

/** Nothing but node:http and the driver: POST /<work> with the parameters as JSON. */
const server = createServer((request, response) => {
  const route = routes.get(request.url ?? '');
  if (route === undefined) {
    response.writeHead(404).end();
    return;
  }
  const { work, statement } = route;
  bodyOf(request)
    .then((parameters) => readRows(driver, statement, parameters))
    .then((rows) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: work.fromRaw(rows) }));
    })
    .catch((thrown: unknown) => {
      response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(thrown) }] }));
    });
});

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += z.string().parse(chunk);
  return z.record(z.string(), z.unknown()).parse(JSON.parse(body));
}

server.listen(0, '127.0.0.1', () => {
  const { port } = z.object({ port: z.int() }).parse(server.address());
  tellListening(`http://127.0.0.1:${port}/`);
});
