import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../src/graph/index.ts';
import type { Side } from '../works/index.ts';
import { buildFootnote } from './build-footnote.ts';

/** A server that is measured, in a separate process. */
export interface Server {
  readonly side: Side;
  readonly pid: number;
  /** Ends with a slash. */
  readonly url: string;
  stop(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Once in a run: it takes several seconds. */
let built: string | undefined;

/** As docs/deployment.md starts it. */
const V8_FLAGS = ['--max-semi-space-size=16', '--heap-growing-percent=150'];

const COMMANDS = {
  footnote: () => [...V8_FLAGS, (built ??= buildFootnote(ROOT)), 'serve'],
  peer: () => ['bench/servers/peer.ts'],
  raw: () => ['bench/servers/raw.ts'],
} satisfies Record<Side, () => string[]>;

/** Starts a server on this Neo4j, and waits until it prints its URL. */
export async function startServer(side: Side, connection: Connection): Promise<Server> {
  const child = spawn(process.execPath, COMMANDS[side](), {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: '0',
      NEO4J_URI: connection.uri,
      NEO4J_USERNAME: connection.username,
      NEO4J_PASSWORD: connection.password,
    },
  });
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[\d.]+:\d+\//.exec(line)?.[0];
    if (url === undefined || child.pid === undefined) continue;
    const stop = async () => {
      child.kill('SIGTERM');
      await exited;
    };
    return { side, pid: child.pid, url, stop };
  }
  throw new Error(`The ${side} server ended before it answered`);
}
