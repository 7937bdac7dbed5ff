import { expect, test } from 'vitest';
import { footnoteProcess } from '../faults/footnote-process.ts';

test('variables for another server of the machine have nothing reported to Apollo', async () => {
  const served = await footnoteProcess('serve', {
    NEO4J_URI: 'bolt://127.0.0.1:1',
    NEO4J_PASSWORD: 'none',
    APOLLO_KEY: 'service:elsewhere:secret',
    APOLLO_GRAPH_REF: 'elsewhere@current',
    APOLLO_SCHEMA_REPORTING: 'true',
    // Were anything reported, it would not leave this machine.
    APOLLO_USAGE_REPORTING_ENDPOINT: 'http://127.0.0.1:1',
  });
  expect((await fetch(`${served.url}/health/live`)).status).toBe(200);
  await served.end('SIGTERM');
  expect(served.output()).not.toMatch(/reporting/i);
});
