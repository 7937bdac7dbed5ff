import { homedir, tmpdir } from 'node:os';
import { expect } from 'vitest';
import { z } from 'zod';
import type { Answer } from './answer.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

export const logLine = z.looseObject({
  level: z.number(),
  msg: z.string().optional(),
  reqId: z.string().optional(),
});
export type LogLine = z.infer<typeof logLine>;

/** pino's level for errors. */
export const ERROR = 50;

/** Words that belong to us: a stack, a place in our code, a folder, the driver's own. */
const OURS = [/\bat \S+ \(/, /node_modules/, /\.[tj]s:\d+/, /file:\/\//, /Neo\.\w+Error/, /bolt:/];

/** Nothing of ours is in what a client got, nor any of these words. */
export function expectTold(text: string, ...never: readonly string[]): void {
  for (const words of OURS) expect(text).not.toMatch(words);
  for (const words of [process.cwd(), homedir(), tmpdir(), '127.0.0.1', ...never])
    expect(text).not.toContain(words);
}

/**
 * Nothing of ours is in what clients got, no credential is in the log either, and the log has each
 * fault of ours under the id that its client got: no more and no less.
 */
export function expectNothingTold(
  answers: readonly Answer[],
  log: readonly LogLine[],
  statements: readonly string[],
): void {
  const { password } = neo4jForTest();
  for (const { text } of answers) expectTold(text, password, ...statements);
  expect(JSON.stringify(log)).not.toContain(password);
  const faults = log.filter(({ level }) => level >= ERROR).map(({ reqId }) => reqId);
  const told = answers.flatMap(({ requestId }) => (requestId === undefined ? [] : [requestId]));
  expect(faults.sort()).toEqual(told.sort());
}
