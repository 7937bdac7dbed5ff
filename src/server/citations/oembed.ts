import { z } from 'zod';
import { cardSize, embedCode, titleOf, type Citation } from '../../citation/index.ts';
import { HttpError } from '../errors/index.ts';

const size = z.coerce.number().int().positive().default(Infinity);

const query = z.object({
  url: z.url(),
  format: z.string().default('json'),
  maxwidth: size,
  maxheight: size,
});

/** Where a consumer may keep an answer, in seconds. */
const CACHE_SECONDS = 3_600;

interface Asked {
  /** Folder and key of the cited address. */
  readonly place: { readonly folder: string; readonly key: string };
  readonly answer: (citation: Citation) => object;
}

/**
 * Reads a request for the card of one of our addresses (https://oembed.com).
 * @throws {HttpError} BAD_USER_INPUT, or NOT_FOUND for an address of others
 */
export function oembed(asked: unknown, base: string): Asked {
  const parsed = query.safeParse(asked);
  if (!parsed.success)
    throw new HttpError(
      'BAD_USER_INPUT',
      'oEmbed needs url, an address under /cite/ of this server; format, maxwidth and maxheight may be given',
    );
  const { url, format, maxwidth: width, maxheight: height } = parsed.data;
  if (format !== 'json')
    throw new HttpError(
      'BAD_USER_INPUT',
      `oEmbed is answered as json, not as ${JSON.stringify(format)}`,
    );
  const [, folder = '', key = ''] =
    /^\/(?:cite\/|card\/)?([a-z]+)\/([^/?#]+)(?:[?#].*)?$/.exec(
      url.startsWith(`${base}/`) ? url.slice(base.length) : '',
    ) ?? [];
  if (key === '')
    throw new HttpError(
      'NOT_FOUND',
      `${JSON.stringify(url)} is not an address under ${base}/cite/`,
    );
  const most = { width, height };
  return {
    place: { folder, key },
    answer: (citation) => ({
      version: '1.0',
      type: 'rich',
      title: titleOf(citation),
      provider_name: 'Footnote',
      provider_url: `${base}/`,
      cache_age: CACHE_SECONDS,
      html: embedCode(citation, base, most),
      ...cardSize(most),
    }),
  };
}
