import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Ending, RequestRecord, StatementRecord } from './request-record.ts';

interface HttpRequest {
  method: string;
  headers: object;
}

/** Sends traces over OTLP, as configured by OpenTelemetry's own OTEL_ variables. */
export interface Traces {
  /** The request joins the trace of its header `traceparent`. */
  observe(record: RequestRecord, ending: Ending, request: HttpRequest): void;
  /** Sends the remaining spans. */
  close(): Promise<void>;
}

export function makeTraces(): Traces {
  // OTEL_SERVICE_NAME comes last, and so overrides our name.
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'footnote' }))
    .merge(detectResources({ detectors: [envDetector] }));
  const spanProcessors = [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })];
  const provider = new TracerProvider({ resource, spanProcessors });
  const tracer = provider.getTracer('footnote');
  const propagator = new W3CTraceContextPropagator();
  return {
    observe: (record, ending, { method, headers }) => {
      const parent = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      traceRequest(tracer, record, { ...ending, method }, parent);
    },
    close: () => provider.shutdown(),
  };
}

/** Spans are made from the record after the request ended, so that running requests carry none. */
function traceRequest(
  tracer: Tracer,
  record: RequestRecord,
  { status, ms, method }: Ending & { method: string },
  parent: typeof ROOT_CONTEXT,
): void {
  const { operationName, operationType, startedAt, code } = record;
  const attributes = {
    'http.request.method': method,
    'http.route': '/graphql',
    'http.response.status_code': status,
    ...(operationName === undefined ? {} : { 'graphql.operation.name': operationName }),
    ...(operationType === undefined ? {} : { 'graphql.operation.type': operationType }),
    ...(record.cost === undefined ? {} : { 'footnote.cost': record.cost }),
    ...(code === undefined ? {} : { 'error.type': code }),
  };
  const name = operationType === undefined ? `${method} /graphql` : `graphql ${operationType}`;
  const options = { startTime: startedAt, kind: SpanKind.SERVER, attributes };
  const span = tracer.startSpan(name, options, parent);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  if (record.statement) {
    traceStatement(tracer, record.statement, trace.setSpan(parent, span));
  }
  span.end(startedAt + ms);
}

function traceStatement(
  tracer: Tracer,
  { text, startedAt, ms, rows }: StatementRecord,
  parent: typeof ROOT_CONTEXT,
): void {
  const attributes = {
    'db.system.name': 'neo4j',
    'db.query.text': text,
    ...(rows === undefined ? {} : { 'db.response.returned_rows': rows }),
  };
  const options = { startTime: startedAt, kind: SpanKind.CLIENT, attributes };
  const span = tracer.startSpan('neo4j', options, parent);
  if (rows === undefined) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(startedAt + ms);
}
