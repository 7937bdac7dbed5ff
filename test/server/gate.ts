import { connect, createServer, type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to a Neo4j that is shut until it is opened: whoever comes before is sent away. */
export async function gateTo(uri: string): Promise<{ uri: string; open: () => Promise<void> }> {
  const { hostname, port } = new URL(uri);
  const gate = createServer((socket) => {
    const beyond = connect(Number(port), hostname);
    socket.pipe(beyond).pipe(socket);
    socket.on('error', () => beyond.destroy()).on('close', () => beyond.destroy());
    beyond.on('error', () => socket.destroy()).on('close', () => socket.destroy());
  });
  onTestFinished(() => void gate.close());
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      gate.once('error', reject).listen(at, '127.0.0.1', resolve);
    });
  await listen(0);
  const address = gate.address() as AddressInfo;
  await new Promise((resolve) => gate.close(resolve));
  return { uri: `bolt://127.0.0.1:${address.port}`, open: () => listen(address.port) };
}
