export { addressOf, BASE } from './base.ts';
export { ask, readFrom } from './client.ts';
export { cache, passes } from './cache.ts';
export { askAll, gathered, MOST_GATHERED, type Gathering } from './gathering.ts';
export { credential, onSession, signIn, signOut } from './session.ts';
export { askOptions, useAsk, useConnection, type Connection, type Page } from './use-ask.ts';
export * from './generated/graphql.ts';
