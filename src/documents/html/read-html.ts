import { decode } from '../decode.ts';
import type { ReadParts } from '../document.ts';
import { refuse, type DocumentRefusal } from '../refusal.ts';
import { articleText } from './article.ts';
import { nestsDeeperThan, parsePage } from './dom.ts';
import { pageMetadata } from './metadata.ts';

/** Where a page declares its encoding. Source: HTML, "prescan a byte stream". */
const PRESCAN_BYTES = 1024;
const MOST_NESTED = 2000;
const NESTED = `its elements nest more than ${MOST_NESTED} deep`;

const CHARSET =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{1,40})/i;

/** Reads a web page: the text of its article, and what the page says about itself. */
export function readHtml(bytes: Uint8Array): ReadParts | { refused: DocumentRefusal } {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1');
  const [, meta, xml] = CHARSET.exec(head) ?? [];
  const decoded = decode(bytes, meta ?? xml);
  if ('refused' in decoded) return decoded;
  const { encoding } = decoded;
  const html = decoded.text.replaceAll('\0', '');
  if (nestsDeeperThan(html, MOST_NESTED)) return refuse('TOO_COSTLY', NESTED);
  const metadata = pageMetadata(parsePage(html));
  const { text, sourceMap, structure, warnings } = articleText(html, metadata.url?.value);
  if (text === '') return refuse('NO_TEXT', 'the page shows none without its scripts');
  return { text, sourceMap, structure, metadata, report: { encoding, warnings } };
}
