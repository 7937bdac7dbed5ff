import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { errorBody } from './http-errors.ts';

/** What Node's own reader of HTTP has against a request. */
interface ConnectionError extends Error {
  code: string;
}

/** Answers what is no HTTP, or never ends, and so becomes no request; then closes the connection. */
export function answerBadHttp(error: ConnectionError, socket: Socket): void {
  if (error.code !== 'ECONNRESET' && socket.writable) socket.write(answerTo(error));
  socket.destroy();
}

function answerTo({ code }: ConnectionError): string {
  const [status, message] = whatIsWrong(code);
  const body = JSON.stringify(errorBody('BAD_REQUEST', message));
  return (
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n` +
    `content-type: application/json; charset=utf-8\r\n` +
    `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`
  );
}

function whatIsWrong(code: string): [status: number, message: string] {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [408, 'The request did not come to its end in time'];
    case 'HPE_HEADER_OVERFLOW':
      return [431, 'The headers of the request are larger than is read'];
    default:
      return [400, 'What arrived is no HTTP request'];
  }
}
