import type { z } from 'zod';
import { problem, type Problem } from './problem.ts';

/** What a schema of the format refuses, each with its path in the value. */
export function* problemsOf(error: z.ZodError, value: unknown): Generator<Problem> {
  const at = (path: readonly PropertyKey[], expected: string) =>
    problem(jsonPath(path), expected, valueAt(value, path));
  for (const issue of error.issues) {
    if (issue.code !== 'unrecognized_keys') yield at(issue.path, issue.message);
    else
      for (const key of issue.keys)
        yield at([...issue.path, key], 'absent: the format has no such key');
  }
}

/** A JSON path: `$.quotes[3].passage`. */
function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (whole, part) => (typeof part === 'number' ? `${whole}[${part}]` : `${whole}.${String(part)}`),
    '$',
  );
}

/** The value at a path, or undefined. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
    value,
  );
}
