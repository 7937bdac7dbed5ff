/** How long a client waits before it connects again, in milliseconds. */
const RETRY_MS = 2_000;

/** An event of the HTML standard's server-sent events; undefined for a sign that the connection is alive. */
export interface ServerEvent {
  readonly id?: string;
  readonly event: string;
  readonly data?: unknown;
}

/** The text of a stream of events. */
export async function* written(
  events: AsyncIterable<ServerEvent | undefined>,
): AsyncGenerator<string> {
  yield `retry: ${RETRY_MS}\n\n`;
  for await (const sent of events) {
    if (sent === undefined) {
      yield ':\n\n';
      continue;
    }
    const { id, event, data } = sent;
    // JSON has no line feeds.
    const json = data === undefined ? '' : ` ${JSON.stringify(data)}`;
    yield `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata:${json}\n\n`;
  }
}

/** The headers of such a stream, which nothing between the server and the client may keep. */
export const STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
  // A connection that falls idle while the server stops would keep it from stopping.
  connection: 'close',
};
