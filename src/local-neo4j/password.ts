import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LocalNeo4jError } from './errors.ts';

export const USERNAME = 'neo4j';
const ITERATIONS = 1024;

const passwordFile = (home: string) => join(home, 'neo4j', 'password');

/** The password of the Neo4j in a home folder, or undefined if it does not exist yet. */
export async function readPassword(home: string): Promise<string | undefined> {
  return existsSync(passwordFile(home)) ? readFile(passwordFile(home), 'utf8') : undefined;
}

/**
 * Returns the password, and makes one if it does not exist. It is kept in a file for its owner alone, and
 * handed to Neo4j as its own `neo4j-admin dbms set-initial-password` does, as a salted hash in
 * data/dbms/auth.ini. That command would show the password to everybody who lists processes.
 * @throws {LocalNeo4jError} NEO4J_DID_NOT_START when there is data and its password is gone.
 */
export async function ensurePassword(home: string): Promise<string> {
  const known = await readPassword(home);
  if (existsSync(join(home, 'neo4j', 'data', 'databases', 'system'))) {
    if (known !== undefined) return known;
    throw new LocalNeo4jError(
      'NEO4J_DID_NOT_START',
      `The data in ${join(home, 'neo4j')} is guarded by a password, and the file ` +
        `${passwordFile(home)} that held it is gone: put it back, or move that folder away to start with an empty graph.`,
    );
  }
  // Written even where only the data was removed: Neo4j would then start with neo4j/neo4j.
  const password = known ?? randomBytes(24).toString('base64url');
  const dbms = join(home, 'neo4j', 'data', 'dbms');
  await mkdir(dbms, { recursive: true });
  const owner = { mode: 0o600 };
  await writeFile(join(dbms, 'auth.ini'), `${USERNAME}:${credential(password)}:\n`, owner);
  if (known !== undefined) return known;
  await writeFile(`${passwordFile(home)}.new`, password, owner);
  await rename(`${passwordFile(home)}.new`, passwordFile(home));
  return password;
}

/** Neo4j's form of a credential: algorithm, hash, salt, iterations; each round hashes the one before. */
function credential(password: string): string {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < ITERATIONS; round++)
    hash = createHash('sha256').update(hash).digest();
  return `SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}`;
}
