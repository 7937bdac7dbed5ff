import type { FastifyRequest } from 'fastify';
import type { Settings } from './settings.ts';

type Public = Pick<Settings, 'publicUrl'>;

/** The path under which clients find this server, without a slash at its end: `/graph`, or nothing. */
export function basePath({ publicUrl }: Public): string {
  return publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '');
}

/** Origin and path of this server as clients see them, without a slash at its end. */
export function publicBase(request: FastifyRequest, settings: Public): string {
  const { publicUrl } = settings;
  if (publicUrl !== undefined) return `${new URL(publicUrl).origin}${basePath(settings)}`;
  return `${request.protocol}://${request.host}`;
}

/** Takes the base path off a request's URL, whether or not the proxy has done so. */
export function withoutBasePath(url: string, settings: Public): string {
  const path = basePath(settings);
  if (path === '' || !url.startsWith(path)) return url;
  const rest = url.slice(path.length);
  if (rest === '' || rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : url;
}
