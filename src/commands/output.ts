import { escapeControls } from '../model/index.ts';

/** Prints a line of the result to stdout, for people and pipes. */
export function say(line = ''): void {
  process.stdout.write(`${shown(line)}\n`);
}

/** Prints a line about failures or side effects to stderr. */
export function warn(line: string): void {
  process.stderr.write(`${shown(line)}\n`);
}

/**
 * Names of files, keys and words of texts are somebody else's, and a terminal would obey the escapes in
 * them. Our own line feeds and tabs stay.
 */
function shown(text: string): string {
  return text
    .split(/([\n\t])/)
    .map((part, at) => (at % 2 === 0 ? escapeControls(part) : part))
    .join('');
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
