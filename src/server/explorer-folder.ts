/** The built explorer: the same path from src/server/ and from dist/chunks/. */
export const EXPLORER_FOLDER = new URL('../../dist/explorer/', import.meta.url);
