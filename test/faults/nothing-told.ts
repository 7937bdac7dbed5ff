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

/** pino's number for errors. */
export const ERROR = 50;

/** Internals: a stack, a place in our code, a folder, a name of the driver. */
const OURS = [/\bat \S+ \(/, /node_modules/, /\.[tj]s:\d+/, /file:\/\//, /Neo\.\w+Error/, /bolt:/];

/** A client got no internals and none of these words. */
export function expectTold(text: string, ...never: readonly string[]): void {
  for (const words of OURS) expect(text).not.toMatch(words);
  for (const words of [process.cwd(), homedir(), tmpdir(), '127.0.0.1', ...never])
    expect(text).not.toContain(words);
}

/**
 * Clients got no internals, the log has no credential, and the log has exactly our own faults, each
 * under the request id that its client got.
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
