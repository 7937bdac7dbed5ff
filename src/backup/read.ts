import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { MODEL_VERSION } from '../graph/index.ts';
import { decodeUtf8, linesOf, parseJson } from '../model/index.ts';
import { BackupError } from './errors.ts';
import {
  closing,
  FORMAT,
  header,
  LINE_BYTES,
  link,
  node,
  type Header,
  type Link,
  type Node,
  type Summary,
} from './format.ts';

/** What a line of a backup holds: the header is the first, and `verified` comes when all of it is proven. */
export type Item =
  | { readonly header: Header }
  | { readonly node: Node }
  | { readonly link: Link }
  | { readonly verified: Summary };

/**
 * Reads a whole backup, and proves that it is what was written.
 * @throws {BackupError} `NOT_A_BACKUP`, `BACKUP_DAMAGED`, `BACKUP_TOO_NEW`
 */
export async function verifyBackup(file: string): Promise<Summary> {
  await assertRegular(file);
  for await (const item of readBackup(file)) if ('verified' in item) return item.verified;
  throw cutShort(file);
}

/**
 * A backup is read more than once, which a pipe or a device does not allow. An absent file passes.
 * @throws {BackupError} `NOT_A_BACKUP`
 */
export async function assertRegular(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() === false)
    throw new BackupError(
      'NOT_A_BACKUP',
      `${file} must be a file, and it is a folder, pipe or device`,
    );
}

/** The lines of a backup in order. Memory does not grow with the file. @throws {BackupError} */
export async function* readBackup(file: string): AsyncGenerator<Item> {
  const hash = createHash('sha256');
  let first: Header | undefined;
  let nodes = 0;
  let links = 0;
  let end: z.infer<typeof closing> | undefined;
  for await (const line of linesIn(file)) {
    if (first === undefined) {
      first = headerIn(line, file);
      yield { header: first };
    } else if (end !== undefined) {
      throw changed(file, 'it goes on after its closing line');
    } else {
      const value = parsed(line);
      const asNode = node.safeParse(value);
      const asLink = asNode.success ? undefined : link.safeParse(value);
      if (asNode.success) {
        nodes++;
        yield { node: asNode.data };
      } else if (asLink?.success === true) {
        links++;
        yield { link: asLink.data };
      } else {
        end = closing.safeParse(value).data;
        if (end === undefined) throw changed(file, `line ${nodes + links + 2} is unknown`);
        continue;
      }
    }
    hash.update(line).update('\n');
  }
  if (first === undefined) throw notABackup(file);
  if (end === undefined) throw cutShort(file);
  const sha256 = hash.digest('hex');
  if (end.nodes !== nodes || end.links !== links || end.sha256 !== sha256)
    throw changed(
      file,
      `its lines have the SHA-256 ${sha256}, and were written with ${end.sha256}`,
    );
  yield { verified: { ledger: first.ledger, nodes, links, sha256 } };
}

async function* linesIn(file: string): AsyncGenerator<Buffer> {
  const bytes = createGunzip();
  // A failure of the file ends the lines with its error.
  pipeline(createReadStream(file), bytes, () => undefined);
  try {
    for await (const line of linesOf(bytes, LINE_BYTES)) {
      if (line === 'too long') throw changed(file, `a line has more than ${LINE_BYTES} bytes`);
      yield line;
    }
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'Z_BUF_ERROR') throw cutShort(file);
    if (code === 'Z_DATA_ERROR' && bytes.bytesWritten === 0) throw notABackup(file);
    if (typeof code === 'string' && code.startsWith('Z_'))
      throw changed(file, 'it cannot be decompressed');
    throw thrown;
  }
}

function headerIn(line: Buffer, file: string): Header {
  const value = parsed(line);
  const format = header.pick({ footnoteBackup: true }).safeParse(value).data?.footnoteBackup;
  if (format === undefined) throw notABackup(file);
  if (format > FORMAT)
    throw tooNew(file, `format ${format}, and this Footnote reads format ${FORMAT}`);
  const found = header.safeParse(value).data;
  if (found === undefined) throw changed(file, 'its header is unknown');
  const { model } = found.ledger;
  if (model > MODEL_VERSION)
    throw tooNew(file, `model ${model}, and this Footnote knows models up to ${MODEL_VERSION}`);
  return found;
}

function parsed(line: Buffer): unknown {
  return parseJson(decodeUtf8(line) ?? '');
}

function notABackup(file: string): BackupError {
  return new BackupError(
    'NOT_A_BACKUP',
    `${file} must be a backup that "footnote backup" wrote, and it is something else; "footnote ingest" loads exports and documents`,
  );
}

function cutShort(file: string): BackupError {
  return new BackupError(
    'BACKUP_DAMAGED',
    `${file} is cut short: it ends before its closing line. Copy it again from where it was made, or restore an earlier backup`,
  );
}

function changed(file: string, how: string): BackupError {
  return new BackupError(
    'BACKUP_DAMAGED',
    `${file} was changed after it was written: ${how}. Copy it again from where it was made, or restore an earlier backup`,
  );
}

function tooNew(file: string, what: string): BackupError {
  return new BackupError('BACKUP_TOO_NEW', `${file} is a backup of ${what}: use a later Footnote`);
}
