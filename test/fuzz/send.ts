import { connect } from 'node:net';
import type { WireRequest } from './request-of.ts';

/** As it came. */
export interface WireAnswer {
  /** 0 where the connection was closed without an answer. */
  status: number;
  head: string;
  body: string;
}

/** Whatever is answered at all is answered by then, however busy the machine. */
const PATIENCE_MS = 60_000;
/** A request that says of itself that more will come is ended after this time. */
const UNFINISHED_MS = 200;

/** Sends bytes, and reads the first final answer to them. */
export function send(url: string, { method, head, body }: WireRequest): Promise<WireAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let got = Buffer.alloc(0);
    const patience = setTimeout(
      () => socket.end(),
      isFinished(head, body) ? PATIENCE_MS : UNFINISHED_MS,
    );
    const done = (answer: WireAnswer) => {
      clearTimeout(patience);
      socket.destroy();
      resolve(answer);
    };
    socket.on('data', (data: Buffer) => {
      got = Buffer.concat([got, data]);
      const answer = answerIn(got, method);
      if (answer?.complete) done(answer);
    });
    socket.on('close', () => {
      done(answerIn(got, method) ?? { status: 0, head: '', body: '' });
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // The server need not read to its end what it has refused.
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    socket.write(Buffer.concat([head, body]));
  });
}

function answerIn(got: Buffer, method: string): (WireAnswer & { complete: boolean }) | undefined {
  const end = got.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = got.toString('latin1', 0, end);
  const rest = got.subarray(end + 4);
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
  if (status < 200) return answerIn(rest, method);
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? Infinity);
  const without = method === 'HEAD' || status === 204 || status === 304;
  // What follows answers what the changes have made another request.
  const body = rest.toString('utf8', 0, Math.min(rest.length, length));
  return { status, head, body, complete: without || rest.length >= length };
}

/** As far as a client can see. */
function isFinished(head: Buffer, body: Buffer): boolean {
  const text = head.toString('latin1');
  const told = /^content-length: *(\d+) *$/im.exec(text)?.[1] ?? '0';
  return text.includes('\r\n\r\n') && Number(told) === body.length && !/chunked/i.test(text);
}
