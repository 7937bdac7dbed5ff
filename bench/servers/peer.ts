import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { tellListening } from './listening.ts';
import { driverOfEnvironment } from './open-driver.ts';
import { peerSchema } from './peer-schema.ts';

/** @neo4j/graphql on Apollo Server, set up as its documentation says. */
const server = new ApolloServer({ schema: await peerSchema(driverOfEnvironment()) });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
tellListening(url);
