/** A request is refused for who asks, or who asks cannot be told. Fastify reads `statusCode`. */
export class AccessError extends Error {
  override name = 'AccessError';
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'SERVICE_UNAVAILABLE';
  readonly statusCode: 401 | 403 | 503;

  constructor(code: AccessError['code'], message: string, options?: { cause: unknown }) {
    super(message, options);
    this.code = code;
    this.statusCode = STATUS[code];
  }
}

const STATUS = { UNAUTHENTICATED: 401, FORBIDDEN: 403, SERVICE_UNAVAILABLE: 503 } as const;
