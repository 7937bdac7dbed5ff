import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { z } from 'zod';
import type { ReadParts } from '../document.ts';
import type { Format } from '../media-type.ts';
import { refuse, type DocumentRefusal } from '../refusal.ts';

export type Parts = ReadParts | { refused: DocumentRefusal };

/** What the process sends. It runs only our code, so only the envelope is checked. */
const answer = z.object({
  id: z.number(),
  result: z.custom<Parts>((value) => typeof value === 'object' && value !== null).optional(),
  failure: z.string().optional(),
});

/** In the published package, the process is JavaScript like this file. */
const MODULE = new URL(`../isolation/reader-process${extname(import.meta.url)}`, import.meta.url);

/** Most characters of a reader's failure message, which may quote the document. */
const MOST_FAILURE = 100;

/** Most memory for JavaScript objects in the process, in MiB. */
const MOST_HEAP_MIB = 1024;

let child: ChildProcess | undefined;
let turn: Promise<unknown> = Promise.resolve();
let asked = 0;

/**
 * Reads a document in a separate process, one at a time. A document that needs too much time or memory
 * is refused, and the next one gets a new process.
 */
export function readApart(format: Format, bytes: Uint8Array, seconds: number): Promise<Parts> {
  const mine = turn.then(() => ask(format, bytes, seconds));
  turn = mine.catch(() => undefined);
  return mine;
}

async function ask(format: Format, bytes: Uint8Array, seconds: number): Promise<Parts> {
  const process = running();
  const id = ++asked;
  process.ref();
  process.channel?.ref();
  const tooLong = AbortSignal.timeout(seconds * 1000);
  const stop = new AbortController();
  const signal = AbortSignal.any([tooLong, stop.signal]);
  const given = once(process, 'message', { signal });
  const ended = once(process, 'exit', { signal });
  try {
    process.send({ id, format, bytes });
    const [message] = await Promise.race([given, ended.then(() => [])]);
    const parsed = answer.safeParse(message).data;
    if (parsed?.id !== id) return end(process, 'memory');
    return parsed.result ?? refuse('BROKEN', parsed.failure?.slice(0, MOST_FAILURE));
  } catch (thrown) {
    if (tooLong.aborted) return end(process, `more than ${seconds} s`);
    throw thrown;
  } finally {
    stop.abort();
    process.unref();
    process.channel?.unref();
  }
}

function running(): ChildProcess {
  if (child?.connected !== true || child.exitCode !== null || child.signalCode !== null) {
    child = fork(MODULE, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [`--max-old-space-size=${MOST_HEAP_MIB}`],
      // The reader needs no variables, and a hostile document could make it reveal them.
      env: {},
    });
    // The next request finds it gone, and starts another.
    child.on('error', () => undefined);
  }
  return child;
}

function end(process: ChildProcess, what: string): Parts {
  process.kill('SIGKILL');
  child = undefined;
  return refuse('TOO_COSTLY', what);
}
