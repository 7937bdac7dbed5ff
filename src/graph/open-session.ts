import neo4j, { type Driver, type Session } from 'neo4j-driver';

/** A session for one statement or transaction; whoever opens it closes it. */
export function openSession(driver: Driver, database: string, mode: 'READ' | 'WRITE'): Session {
  const defaultAccessMode = neo4j.session[mode];

  return driver.session({ database, defaultAccessMode });
}
