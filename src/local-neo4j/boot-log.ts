import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { neo4jHome } from './state.ts';

/** What Java prints, this start's alone. */
export const consoleLog = (home: string) => join(neo4jHome(home), 'logs', 'console.log');

/** What Neo4j logs, start after start: why a database did not open stands only here. */
const neo4jLog = (home: string) => join(neo4jHome(home), 'logs', 'neo4j.log');

/** Marks where Neo4j's log ends now; the function returned reads what was printed and logged since. */
export function readingSince(home: string): () => string {
  const file = neo4jLog(home);
  const before = existsSync(file) ? statSync(file).size : 0;
  return () => {
    const logged = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    // Shorter than before, it was begun anew.
    const since = logged.subarray(logged.length < before ? 0 : before).toString();
    return `${readFileSync(consoleLog(home), 'utf8')}\n${since}`;
  };
}

/** Lines that say where or that, not why. */
const BESIDE = /^\s*(at |\.\.\. \d+ more|Error: (Could not create the Java|A fatal exception)|$)/;

/** The line of a failed start that says why: the innermost cause comes last. */
export function tellingLine(log: string): string {
  const lines = log.split('\n').filter((line) => !BESIDE.test(line));
  const telling = lines.filter((line) => /ERROR|Exception|Caused by/.test(line)).at(-1);
  return (telling ?? lines.at(-1) ?? 'it printed nothing').trim().slice(0, 300);
}
