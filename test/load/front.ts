import { connect, createServer, type AddressInfo } from 'node:net';

/** An address that stays while the Neo4j behind it goes and comes back on another port. */
export interface Front {
  uri: string;
  /** Whoever knocks while nobody is there is sent away. */
  leadTo(uri: string | undefined): void;
  close(): void;
}

export async function openFront(): Promise<Front> {
  let port: number | undefined;
  const front = createServer((socket) => {
    socket.on('error', () => undefined);
    if (port === undefined) {
      socket.destroy();
      return;
    }
    const beyond = connect(port, '127.0.0.1');
    socket.pipe(beyond).pipe(socket);
    socket.on('close', () => beyond.destroy());
    beyond.on('error', () => undefined).on('close', () => socket.destroy());
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(front.address() as AddressInfo).port}`,
    leadTo: (uri) => {
      port = uri === undefined ? undefined : Number(new URL(uri).port);
    },
    close: () => front.close(),
  };
}
