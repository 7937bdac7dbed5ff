import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { connect, type Graph } from '../../src/graph/index.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

test('the server there says its version', async () => {
  expect(await graphAt(neo4jForTest().uri).verify()).toMatch(/^\d+\.\d+\.\d+/);
});

test('a server before 5.26 is refused by its version', async () => {
  const uri = await listen(answerAs('Neo4j/5.20.0'));
  await expect(graphAt(uri).verify()).rejects.toMatchObject({
    code: 'NEO4J_TOO_OLD',
    message: expect.stringContaining('5.20.0') as string,
  });
});

function graphAt(uri: string, password = neo4jForTest().password): Graph {
  const graph = connect({ uri, username: 'neo4j', password, database: 'neo4j' });
  onTestFinished(() => graph.close());
  return graph;
}

async function listen(serve: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = await opened((socket) => {
    sockets.push(socket.on('error', () => undefined));
    serve(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return uriOf(server);
}

function opened(serve: (socket: Socket) => void): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(serve).listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function uriOf(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `bolt://127.0.0.1:${port}`;
}

/** Bolt 5.4 in its least: agrees to the version, and says SUCCESS with the agent to every message. */
function answerAs(agent: string): (socket: Socket) => void {
  const text = (value: string) =>
    Buffer.concat([Buffer.from([0xd0, value.length]), Buffer.from(value)]);
  const metadata = ['server', agent, 'connection_id', 'bolt-1'].map(text);
  const success = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa2]), ...metadata]);
  const message = Buffer.concat([Buffer.from([0, success.length]), success, Buffer.from([0, 0])]);
  return (socket) => {
    let left = Buffer.alloc(0);
    let greeted = false;
    socket.on('data', (data) => {
      left = Buffer.concat([left, typeof data === 'string' ? Buffer.from(data) : data]);
      if (!greeted && left.length >= 20) {
        greeted = true;
        left = left.subarray(20);
        socket.write(Buffer.from([0, 0, 4, 5]));
      }
      while (greeted && left.length >= 2) {
        const end = 2 + left.readUInt16BE(0);
        if (left.length < end) return;
        // A chunk of length 0 ends a message.
        if (end === 2) socket.write(message);
        left = left.subarray(end);
      }
    });
  };
}
