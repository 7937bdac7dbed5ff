import { Agent, request } from 'node:http';

/** The request to one server for one work; always the same bytes. */
export interface Call {
  readonly url: string;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Longer than any answer that is waited for. */
const TIMEOUT_MS = 120_000;

/** One request over a connection that is kept. */
export function send({ url, body }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const options = { agent, method: 'POST', headers, timeout: TIMEOUT_MS };
    const sent = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, body: text });
      });
    });
    sent.on('error', reject);
    sent.on('timeout', () => sent.destroy(new Error(`${url} was silent for ${TIMEOUT_MS} ms`)));
    sent.end(body);
  });
}
