import { describe, expect, test } from 'vitest';
import { graphForServer, serveForTest } from './serve-for-test.ts';

describe('health', () => {
  test('ready asks the graph once a second at most', async () => {
    const { graph, asked } = graphForServer();
    const { url } = await serveForTest({ graph });
    await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/health/ready`)));
    // One, or two where the machine is so busy that they arrive over a second.
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});
