export { Listeners } from './listeners.ts';
export { Loads } from './loads.ts';
export { serveFeed } from './routes.ts';
export { serveSubscriptions } from './subscriptions.ts';
