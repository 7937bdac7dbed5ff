/** Where in the response a value stands, from the inside out. */
export interface Path {
  readonly above: Path | null;
  readonly key: string | number;
}

export function pathToArray(path: Path | null): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let step = path; step !== null; step = step.above) keys.unshift(step.key);
  return keys;
}
