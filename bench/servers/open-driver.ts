import neo4j, { type Driver } from 'neo4j-driver';
import { z } from 'zod';

const environment = z.object({
  NEO4J_URI: z.string(),
  NEO4J_USERNAME: z.string(),
  NEO4J_PASSWORD: z.string(),
});

/** The driver of the peer and of the raw server, for the Neo4j of the environment. */
export function driverOfEnvironment(): Driver {
  const { NEO4J_URI: uri, NEO4J_USERNAME, NEO4J_PASSWORD } = environment.parse(process.env);
  return openDriver({ uri, username: NEO4J_USERNAME, password: NEO4J_PASSWORD });
}

export function openDriver(at: { uri: string; username: string; password: string }): Driver {
  return neo4j.driver(at.uri, neo4j.auth.basic(at.username, at.password), {
    fetchSize: -1,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}
