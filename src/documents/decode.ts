import { analyse } from 'chardet';
import { refuse, type DocumentRefusal } from './refusal.ts';

export interface Decoded {
  /** Without a byte order mark, lines ended by LF. */
  text: string;
  /** Label of the encoding, as in the WHATWG Encoding Standard. */
  encoding: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes that chardet looks at: more makes it slower and hardly surer. */
const SAMPLE_BYTES = 64 * 1024;
/** Share of characters that no text has, above which bytes are not text. */
const MOST_NOISE = 0.01;
// eslint-disable-next-line no-control-regex -- they are what tells binary data from text
const NOISE = /[\0-\x08\x0E-\x1A\x1C-\x1F\uFFFD]/g;

/**
 * Decodes text: by its byte order mark, as strict UTF-8, by the encoding that it declares, as UTF-16
 * without a mark, and last by what chardet takes it for.
 * @param declared the encoding that the document itself names.
 */
export function decode(
  bytes: Uint8Array,
  declared?: string,
): Decoded | { refused: DocumentRefusal } {
  const encoding = encodingOf(bytes, declared);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return refuse('EMPTY', 'nothing but white space');
  const noise = text.match(NOISE)?.length ?? 0;
  return noise > MOST_NOISE * text.length ? refuse('BINARY') : { text, encoding };
}

function encodingOf(bytes: Uint8Array, declared: string | undefined): string {
  for (const [label, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return label;
  }
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (known(declared) ?? detected(bytes)));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 is valid UTF-8 where it is all ASCII, but for a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const enough = sample.length / 8;
  if (odd > enough && even < odd / 20) return 'utf-16le';
  return even > enough && odd < even / 20 ? 'utf-16be' : undefined;
}

/** The encoding of a label that TextDecoder knows. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // A document that names it in ASCII cannot be in it. Source: HTML, "prescan a byte stream".
    return encoding.startsWith('utf-') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

function detected(bytes: Uint8Array): string {
  for (const { name } of analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    const label = known(name);
    if (label !== undefined) return label;
  }
  return 'windows-1252';
}
