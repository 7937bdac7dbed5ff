import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { HttpError } from '../errors/index.ts';

/** The media type of each format of a citation; the first is for clients that take any. */
export const FORMATS = {
  html: 'text/html',
  jsonld: 'application/ld+json',
  csl: 'application/vnd.citationstyles.csl+json',
  bibtex: 'application/x-bibtex',
  text: 'text/plain',
  markdown: 'text/markdown',
} as const;

export type Format = keyof typeof FORMATS;

/** JSON-LD is JSON, for clients that ask for that. */
const OTHER_NAMES = { 'application/json': 'jsonld', 'text/x-bibtex': 'bibtex' } as const;

const BY_TYPE: ReadonlyMap<string, Format> = new Map<string, Format>([
  ...Object.entries(FORMATS).map(([format, type]) => [type, formatNamed(format)] as const),
  ...Object.entries(OTHER_NAMES),
]);

/**
 * The format that a request asks for: by `?format=`, or else by its header `accept`.
 * @throws {HttpError} BAD_USER_INPUT
 */
export function formatOf(request: FastifyRequest, asked: string | undefined): Format {
  return asked === undefined ? acceptedFormat(request) : formatNamed(asked);
}

/** The format that the header `accept` prefers; HTML where it takes none of ours. */
export function acceptedFormat({ raw }: FastifyRequest): Format {
  const type = new Negotiator(raw).mediaType([...BY_TYPE.keys()]);
  return BY_TYPE.get(type ?? '') ?? 'html';
}

function formatNamed(name: string): Format {
  if (isFormat(name)) return name;
  const formats = Object.keys(FORMATS).join(', ');
  throw new HttpError(
    'BAD_USER_INPUT',
    `format must be one of ${formats}; it is ${JSON.stringify(name)}`,
  );
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}
