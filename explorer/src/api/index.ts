export { addressOf, BASE } from './base.ts';
export { ask, readFrom } from './client.ts';
export { cache, passes } from './cache.ts';
export { Gathering, MOST_GATHERED } from './gathering.ts';
export { credential, onSession, signIn, signOut } from './session.ts';
export {
  askAll,
  askOptions,
  useAsk,
  useConnection,
  type Connection,
  type Page,
} from './use-ask.ts';
export * from './generated/graphql.ts';
