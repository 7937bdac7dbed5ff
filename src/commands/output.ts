/** Prints a line of the result to stdout, for people and pipes. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a line about failures or side effects to stderr. */
export function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Whether the reader of a pipe stopped reading, as `head` does. */
export function isClosedPipe(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE';
}

/** Drops output that nobody reads any more, instead of ending the process with a stack trace. */
export function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (!isClosedPipe(error)) throw error;
    });
  }
}
