import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { prefersData } from '../citations/index.ts';
import { EXPLORER_FOLDER } from '../explorer-folder.ts';
import { basePath } from '../public-address.ts';
import type { Settings } from '../settings.ts';

/** The addresses of its views: the page itself reads what stands behind them. */
const VIEWS = [
  'documents',
  'people',
  'agencies',
  'organizations',
  'programs',
  'places',
  'statistics',
  'quotes',
  'claims',
  'passages',
  'questions',
  'graph',
  'figures',
  'timeline',
  'compare',
  'review',
];

/** Encodings that the build has written beside each file, the smallest first. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

/** A file under /assets/ has a hash of its content in its name. */
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/**
 * Serves `/` and the addresses of the explorer's views. A clone in which it has not been built leads to
 * GraphiQL instead.
 * @returns whether the explorer is there
 */
export function serveExplorer(app: FastifyInstance, settings: Settings): boolean {
  // The page reveals nothing of the graph; its requests carry the key that the reader enters.
  const config = { open: true };
  const base = basePath(settings);
  const root = fileURLToPath(EXPLORER_FOLDER);
  if (!existsSync(`${root}index.html`)) {
    app.get('/', { config }, (_request, reply) => reply.redirect(`${base}/graphiql`));
    return false;
  }
  const files = filesIn(root);
  // Its build names its files and this base relative to the page, which has many addresses.
  const html = readFileSync(`${root}index.html`, 'utf8').replaceAll('"./', `"${base}/`);
  const page = (request: FastifyRequest, reply: FastifyReply) => {
    if (prefersData(request)) return reply.redirect(`${base}/cite${request.url}`, 303);
    void reply.header('cache-control', ASK_AGAIN).header('vary', 'accept, accept-encoding');
    return reply.type(typeOf('index.html')).send(html);
  };
  for (const path of ['/', ...VIEWS.flatMap((view) => [`/${view}`, `/${view}/*`])]) {
    app.get(path, { config }, page);
  }
  for (const file of files) {
    if (file === 'index.html' || /\.(?:br|gz)$/.test(file)) continue;
    const caching = file.startsWith('assets/') ? FOREVER : ASK_AGAIN;
    app.get(`/${file}`, { config }, (request, reply) =>
      sendFile(request, reply, root, files, file, caching),
    );
  }
  return true;
}

function filesIn(root: string): ReadonlySet<string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(root.length));
  return new Set(paths.map((path) => path.replaceAll('\\', '/').replace(/^\//, '')));
}

/** Sends a file in the smallest encoding that the client takes. The library is loaded for the first one. */
async function sendFile(
  { raw, headers: asked }: FastifyRequest,
  reply: FastifyReply,
  root: string,
  files: ReadonlySet<string>,
  file: string,
  caching: string,
): Promise<FastifyReply> {
  const { default: send } = await import('@fastify/send');
  const accepted = encodingsIn(asked['accept-encoding']);
  const encoding = (['br', 'gzip'] as const).find(
    (name) => accepted.has(name) && files.has(file + ENCODINGS[name]),
  );
  const sent = encoding ? file + ENCODINGS[encoding] : file;
  const { statusCode, headers, stream } = await send(raw, sent, { root, cacheControl: false });
  void reply.code(statusCode).headers(headers);
  void reply.header('cache-control', caching).header('vary', 'accept-encoding');
  // Of the encoded file the library knows only the encoding.
  void reply.type(typeOf(file));
  if (encoding) void reply.header('content-encoding', encoding);
  return reply.send(stream);
}

function encodingsIn(header: string | string[] | undefined): ReadonlySet<string> {
  const entries = String(header ?? '').split(',');
  return new Set(
    entries
      .map((entry) => entry.trim().split(/\s*;\s*/))
      .filter(([, weight]) => weight === undefined || !/^q=0(?:\.0*)?$/.test(weight))
      .map(([name = '']) => name),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function typeOf(file: string): string {
  return TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
