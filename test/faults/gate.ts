import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * What becomes of a connection at the gate: it goes through; it is accepted and nothing more; it goes
 * through, and what comes back is held, at once or after the first word; it is dropped.
 */
export type GateState = 'open' | 'silent' | 'holding' | 'greeting' | 'shut';

export interface Gate {
  /** In the place of the Neo4j that it leads to. */
  readonly uri: string;
  state: GateState;
  /** Lets everything go on. */
  open(): void;
  /** Drops every connection, and each new one, as a Neo4j does that was stopped. */
  shut(): void;
  /** Connections that it has now. */
  connections(): number;
  /** Bytes of answers that it holds. */
  held(): number;
}

/** A way to a Neo4j, closed with the test: the wire itself, as it may be between two machines. */
export async function gateTo(uri: string, state: GateState = 'open'): Promise<Gate> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const held: (() => void)[] = [];
  let bytes = 0;
  const gate: Gate = {
    uri: '',
    state,
    open: () => {
      gate.state = 'open';
      for (const release of held.splice(0)) release();
      bytes = 0;
    },
    shut: () => {
      gate.state = 'shut';
      for (const socket of sockets) socket.destroy();
    },
    connections: () => sockets.size,
    held: () => bytes,
  };
  const through = (socket: Socket) => {
    const beyond = connect(Number(port), hostname);
    let greeted = false;
    socket.pipe(beyond);
    beyond.on('data', (chunk) => {
      const greets = gate.state === 'greeting' && !greeted;
      greeted = true;
      if (gate.state === 'open' || greets) return socket.write(chunk);
      bytes += chunk.length;
      return held.push(() => socket.write(chunk));
    });
    beyond.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.on('error', () => beyond.destroy()).on('close', () => beyond.destroy());
  };
  const server = createServer((socket) => {
    if (gate.state === 'shut') {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    // Read, so that its end is noticed.
    if (gate.state === 'silent') socket.resume();
    else through(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address() as AddressInfo;
  return Object.assign(gate, { uri: `bolt://127.0.0.1:${address.port}` });
}
