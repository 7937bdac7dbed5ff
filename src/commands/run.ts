import { CommanderError } from 'commander';
import { outliveReaders } from './closed-pipe.ts';
import { exitCode, type Outcome } from './exit-code.ts';
import { failureOf } from './failure.ts';
import { makeProgram } from './program.ts';
import { warn } from './say.ts';

/**
 * Runs the command that the arguments name.
 * @returns the process's exit code; what went wrong has been said on stderr.
 */
export async function run(argv: readonly string[]): Promise<number> {
  outliveReaders();
  const ended: Outcome[] = [];
  try {
    await makeProgram((outcome) => ended.push(outcome)).parseAsync(argv);
    return exitCode(ended[0] ?? 'ok');
  } catch (thrown) {
    // Commander has said it already.
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : exitCode('usage');
    const { sentence, outcome } = failureOf(thrown);
    warn(`footnote: ${sentence}`);
    return exitCode(outcome);
  }
}
