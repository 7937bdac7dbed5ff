export { openDriver } from './open-driver.ts';
export { peerSchema } from './peer-schema.ts';
export { startServer, type Server } from './start-server.ts';
