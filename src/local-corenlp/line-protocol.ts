import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { CoreNlpError } from './errors.ts';

/** Sends a line, resolves with the JSON object that CoreNLP prints for it. */
export interface LineProtocol {
  ask(line: string): Promise<unknown>;
  /** Resolves once CoreNLP has loaded its models, which its first answer shows. */
  readonly ready: Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A paragraph takes it seconds, and its start less than a minute on a busy machine. */
const LONGEST_SILENCE_MS = 300_000;

/** What CoreNLP prints to standard error when it ends, as far as a message needs it. */
const LAST_PRINTED = 2_000;

/**
 * Talks to CoreNLP's own command line: it reads a line and prints one JSON object over several lines,
 * of which only the last begins with a brace in the first column. Answers come in the order of the lines.
 */
export function lineProtocol(child: ChildProcessWithoutNullStreams): LineProtocol {
  const waiting: Waiting[] = [];
  let printed = '';
  let errors = '';
  let ended: Error | undefined;
  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  let silence: NodeJS.Timeout | undefined;
  const watch = () => {
    clearTimeout(silence);
    if (waiting.length === 0) return;
    silence = setTimeout(() => {
      const seconds = LONGEST_SILENCE_MS / 1000;
      end(new CoreNlpError('CORENLP_FAILED', `CoreNLP has not answered for ${seconds} s.`));
      child.kill('SIGKILL');
    }, LONGEST_SILENCE_MS);
  };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-LAST_PRINTED);
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    for (let at = printed.indexOf('\n}'); at >= 0; at = printed.indexOf('\n}')) {
      const object = printed.slice(0, at + 2);
      printed = printed.slice(at + 2);
      const next = waiting.shift();
      try {
        // A prompt may precede it.
        next?.resolve(JSON.parse(object.slice(object.indexOf('{'))));
      } catch {
        next?.reject(
          new CoreNlpError('CORENLP_FAILED', 'CoreNLP printed something that is not JSON.'),
        );
      }
    }
    watch();
  });
  child.once('error', (error) => {
    end(new CoreNlpError('CORENLP_FAILED', `CoreNLP could not be started: ${error.message}.`));
  });
  child.once('close', (code) => {
    clearTimeout(silence);
    end(
      new CoreNlpError(
        'CORENLP_ENDED',
        `CoreNLP ended with exit code ${code ?? 'none'}: ${lastLine(errors)}`,
      ),
    );
  });
  // A pipe that broke is reported by the end of the process.
  child.stdin.on('error', () => undefined);
  const ask = (line: string) =>
    new Promise<unknown>((resolve, reject) => {
      if (ended !== undefined) {
        reject(ended);
        return;
      }
      waiting.push({ resolve, reject });
      watch();
      child.stdin.write(`${line}\n`);
    });
  return { ask, ready: ask('Ready.').then(() => undefined) };
}

function lastLine(printed: string): string {
  const lines = printed.trim().split('\n');
  return lines.find((line) => /Exception|Error/.test(line)) ?? lines.at(-1) ?? 'it printed nothing';
}
