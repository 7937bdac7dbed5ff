import { createServer, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The magic number, then four versions that a client speaks: https://neo4j.com/docs/bolt/current/bolt/handshake/ */
const HANDSHAKE = Buffer.from([
  0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 2, 4, 4, 0, 0, 1, 4, 0, 0, 0, 3,
]);

/** Whether a Bolt server answers at a loopback port within a second. */
export function speaksBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => {
      end(false);
    });
    socket.once('error', () => {
      end(false);
    });
    socket.once('end', () => {
      end(false);
    });
    socket.once('data', (data) => {
      end(isVersion(data));
    });
    socket.write(HANDSHAKE);
  });
}

/** Whether this is a server's choice of one of our versions. Others, such as HTTP servers, answer too. */
function isVersion(answer: Buffer): boolean {
  return answer.length === 4 && answer.readUInt16BE(0) === 0 && answer.readUInt8(3) > 0;
}

/** Waits until Bolt answers, and returns whether it did: false when `gaveUp` or after so many seconds. */
export async function untilBolt(
  port: number,
  gaveUp: () => boolean,
  seconds: number,
): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end && !gaveUp()) {
    if (await speaksBolt(port)) return true;
    await sleep(50);
  }
  return false;
}

/** A loopback port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}
