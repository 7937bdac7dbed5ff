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
  const { status, message } = whatIsWrong(code);
  const body = JSON.stringify(errorBody('BAD_REQUEST', message));
  return (
    `HTTP/1.1 ${status}\r\n` +
    `content-type: application/json; charset=utf-8\r\n` +
    `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`
  );
}

/** The status with its words: to have Node's own of `node:http`, a module loads all of fetch, some 20 ms of a start. */
function whatIsWrong(code: string): { status: string; message: string } {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return {
        status: '408 Request Timeout',
        message: 'The request did not come to its end in time',
      };
    case 'HPE_HEADER_OVERFLOW':
      return {
        status: '431 Request Header Fields Too Large',
        message: 'The headers of the request are larger than is read',
      };
    default:
      return { status: '400 Bad Request', message: 'What arrived is no HTTP request' };
  }
}
