import { describe, expect, test } from 'vitest';
import { post, serveForTest } from './serve-for-test.ts';

describe('what is refused before anything is asked of the graph (more of it in test/faults)', () => {
  test('a kind of operation that the schema lacks: 400, not 500', async () => {
    const { url } = await serveForTest();
    const { status, text } = await post(url, { query: 'subscription { a }' });
    expect([status, text]).toEqual([400, expect.stringContaining('BAD_REQUEST')]);
  });

  test('a path that is none: 404 in JSON', async () => {
    const { url } = await serveForTest();
    const response = await fetch(`${url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });
});
