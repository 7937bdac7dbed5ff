/** For people and pipes: what was asked for. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** For people: what went wrong, or is worth knowing beside the result. */
export function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}
