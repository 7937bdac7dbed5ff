import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

/** A reverse proxy, closed with the test. */
export interface Proxy {
  /** Where clients reach the server: an origin and the path. */
  readonly publicUrl: string;
  /** Passes on everything under the path to the server of this origin, and answers 404 elsewhere. */
  readonly leadTo: (url: string) => void;
}

/**
 * A reverse proxy at a path, as nginx is one with `location /graph/ { proxy_pass …; }`.
 * @param strips whether it takes the path off, as nginx does where `proxy_pass` ends in a slash
 */
export async function proxyForTest(path: string, strips: boolean): Promise<Proxy> {
  let target: URL | undefined;
  const server = createServer((asked, answer) => {
    const { url = '/', method, headers } = asked;
    if (target === undefined || !url.startsWith(`${path}/`)) {
      answer.writeHead(404).end('not under the path');
      return;
    }
    const { hostname, port } = target;
    const passed = strips ? url.slice(path.length) : url;
    const forwarded = request({ hostname, port, method, path: passed, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    forwarded.once('error', () => answer.destroy());
    asked.pipe(forwarded);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    publicUrl: `http://127.0.0.1:${port}${path}`,
    leadTo: (url) => {
      target = new URL(url);
    },
  };
}
