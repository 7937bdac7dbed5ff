import type { Socket } from 'node:net';

/** What a server sends until it is known to answer: its part of the handshake, and one to HELLO. */
const FIRST_WORDS = 2;

/**
 * Ends a connection to a server that does not say its first words in time. By itself the driver stops
 * counting once TCP is connected: one that stays silent then keeps its socket and its place in the
 * pool for good, and after as many as the pool has no statement gets through any more.
 */
export function endIfSilent(socket: Socket, ms: number): void {
  let said = 0;
  const silent = setTimeout(() => {
    socket.destroy(new Error(`The server did not introduce itself within ${ms} ms`));
  }, ms);
  const settle = () => {
    clearTimeout(silent);
    socket.off('data', listen);
  };
  const listen = () => {
    said++;
    if (said === FIRST_WORDS) settle();
  };
  socket.on('data', listen).once('close', settle);
}
