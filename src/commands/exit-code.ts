/** What the process says when it ends. The help of every command shows this table. */
export const EXIT_CODES = {
  ok: [0, 'done, or stopped when told to'],
  failed: [1, 'something was refused, violated or went wrong'],
  usage: [2, 'an argument or environment variable that does not fit'],
  noNeo4j: [
    3,
    'no Neo4j that can be used: not running, refused, too old, or Java or Maven missing',
  ],
  noPort: [4, 'cannot listen: the port is in use, or the host is none of this machine'],
} as const satisfies Record<string, readonly [number, string]>;

export type Outcome = keyof typeof EXIT_CODES;

/** The number for an outcome. */
export const exitCode = (outcome: Outcome): number => EXIT_CODES[outcome][0];

/** The table for the help. */
export function exitCodeTable(): string {
  const lines = Object.values(EXIT_CODES).map(([code, means]) => `  ${code}  ${means}`);
  return ['Exit codes:', ...lines].join('\n');
}
