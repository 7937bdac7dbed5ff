import type { Config } from '../config.ts';
import { readManifest, type Settings, type TokenSettings } from '../server/index.ts';

/** How the environment wants the server guarded and limited. */
export function serverSettings(config: Config): Partial<Settings> {
  return {
    apiKeys: config.FOOTNOTE_API_KEYS,
    tokens: tokens(config),
    publicReads: config.FOOTNOTE_PUBLIC_READS,
    introspection: config.FOOTNOTE_INTROSPECTION,
    ide: config.FOOTNOTE_IDE,
    corsOrigins: config.FOOTNOTE_CORS_ORIGINS,
    rateLimit: config.FOOTNOTE_RATE_LIMIT,
    trustedProxies: config.FOOTNOTE_TRUSTED_PROXIES,
    statementMs: config.FOOTNOTE_STATEMENT_SECONDS * 1_000,
    trustedDocuments: manifest(config),
    maxDepth: config.FOOTNOTE_MAX_DEPTH,
    traces:
      config.OTEL_EXPORTER_OTLP_ENDPOINT !== '' || config.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT !== '',
  };
}

function manifest({ FOOTNOTE_TRUSTED_DOCUMENTS: path }: Config): Settings['trustedDocuments'] {
  return path === undefined ? undefined : readManifest(path);
}

function tokens(config: Config): TokenSettings | undefined {
  const {
    FOOTNOTE_JWKS: jwks,
    FOOTNOTE_JWT_ISSUER: issuer,
    FOOTNOTE_JWT_AUDIENCE: audience,
    FOOTNOTE_JWT_ROLE_CLAIM: roleClaim,
  } = config;
  if (jwks === undefined || issuer === undefined || audience === undefined) return undefined;
  return { jwks, issuer, audience, roleClaim };
}
