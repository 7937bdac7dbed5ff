export {
  assertProtected,
  isGuarded,
  isLoopback,
  UnprotectedError,
} from './access/protection.ts';
export { assertPortFree, ListenError } from './http/listen.ts';
export { BookmarkSigner } from './bookmarks.ts';
export { makeLogger } from './logger.ts';
export { readExamples, type Example } from './examples.ts';
export type { RequestContext } from './request-context.ts';
export { loadServer, serve } from './serve.ts';
export type { Importer, SentFile, Serve, Serving } from './serving.ts';
export type { ApiKey, Role, Settings, TokenSettings } from './settings.ts';
export { ManifestError, readManifest } from './trusted-documents/manifest.ts';
