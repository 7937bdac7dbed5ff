export { ManifestError, readManifest } from './manifest.ts';
export { onlyTrustedDocuments } from './trusted-requests.ts';
