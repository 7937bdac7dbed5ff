import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { ask, serveOnNeo4j } from './serve-on-neo4j.ts';

const QUERY = 'query People { people(first: 1) { totalCount nodes { id } } }';

describe('the log', () => {
  test('has a line for each request: what it was, what it took, under which id', async () => {
    const { url, log } = await serveOnNeo4j();
    const { headers } = await ask(url, QUERY);
    await ask(url, QUERY);
    await expect.poll(() => log().length).toBe(2);
    const [first, second] = log();
    expect(first).toMatchObject({
      msg: 'request',
      level: 30,
      reqId: headers.get('x-request-id'),
      operation: 'People',
      status: 200,
      ms: expect.any(Number) as number,
      statementMs: expect.any(Number) as number,
      rows: expect.any(Number) as number,
      cost: expect.any(Number) as number,
      planKnown: false,
    });
    expect(second).toMatchObject({ planKnown: true });
  });

  test('has the code of what failed, and nothing where it keeps to warnings', async () => {
    const { url, log } = await serveOnNeo4j();
    await ask(url, '{ nonsense }');
    await expect.poll(() => log().length).toBe(1);
    expect(log()[0]).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    const quiet = await serveOnNeo4j({ level: 'warn' });
    await ask(quiet.url);
    await ask(quiet.url, '{ nonsense }');
    expect(quiet.log()).toEqual([]);
  });
});

test('the metrics count requests, rows, cache hits and connections', async () => {
  const { url } = await serveOnNeo4j();
  for (let at = 0; at < 3; at++) await ask(url, QUERY);
  await ask(url, '{ nonsense }');
  const scrape = async () => (await fetch(`${url}/metrics`)).text();
  await expect.poll(scrape).toContain('footnote_requests_total{status="200",code="OK"} 3');
  const text = await scrape();
  expect(text).toContain(
    'footnote_requests_total{status="400",code="GRAPHQL_VALIDATION_FAILED"} 1',
  );
  expect(text).toContain('footnote_request_seconds_count 4');
  expect(text).toContain('footnote_statement_seconds_count 3');
  expect(text).toContain('footnote_cache_requests_total{cache="document",result="hit"} 2');
  expect(text).toContain('footnote_cache_requests_total{cache="document",result="miss"} 2');
  expect(text).toContain('footnote_cache_requests_total{cache="plan",result="hit"} 2');
  expect(text).toContain('footnote_cache_requests_total{cache="plan",result="miss"} 1');
  expect(text).toContain('footnote_pool_connections{state="size"} 100');
  expect(text).toContain('footnote_pool_connections{state="waiting"} 0');
  expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  expect(text).not.toContain('People');
});

const exported = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({
        attributes: z.array(z.object({ key: z.string(), value: z.unknown() })),
      }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              name: z.string(),
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              attributes: z.array(z.object({ key: z.string(), value: z.unknown() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

test('traces go to a collector, as part of the trace that the request names', async () => {
  const bodies: string[] = [];
  const collector = createServer((request, response) => {
    void buffer(request).then((body) => {
      bodies.push(body.toString());
      response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void collector.close());
  await once(collector, 'listening');
  const address = collector.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `http://127.0.0.1:${port ?? 0}`);
  onTestFinished(() => void vi.unstubAllEnvs());

  const server = await serveOnNeo4j({ settings: { traces: true } });
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const parent = 'b7ad6b7169203331';
  await ask(server.url, QUERY, { traceparent: `00-${traceId}-${parent}-01` });
  await server.close();

  const [sent] = bodies.map((body) => exported.parse(JSON.parse(body)).resourceSpans).flat();
  const spans = sent?.scopeSpans.flatMap((scope) => scope.spans) ?? [];
  expect(sent?.resource.attributes).toContainEqual({
    key: 'service.name',
    value: { stringValue: 'footnote' },
  });
  const request = spans.find(({ name }) => name === 'graphql query');
  const statement = spans.find(({ name }) => name === 'neo4j');
  expect(request).toMatchObject({ traceId, parentSpanId: parent });
  expect(statement).toMatchObject({ traceId, parentSpanId: request?.spanId });
  expect(request?.attributes).toContainEqual({
    key: 'graphql.operation.name',
    value: { stringValue: 'People' },
  });
  expect(JSON.stringify(statement?.attributes)).toContain('MATCH');
});
