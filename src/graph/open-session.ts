import neo4j, { type Driver, type Session } from 'neo4j-driver';

/** A session for one statement or transaction; whoever opens it closes it. */
export function openSession(driver: Driver, database: string, mode: 'READ' | 'WRITE'): Session {
  const defaultAccessMode = neo4j.session[mode];
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its options as a class that nobody can construct
  return driver.session({ database, defaultAccessMode });
}
