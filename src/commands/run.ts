import { CommanderError } from 'commander';
import { exitCode, failureOf, type Outcome } from './outcome.ts';
import { ignoreClosedPipes, warn } from './output.ts';
import { makeProgram } from './program.ts';

/**
 * Runs the command that the arguments name.
 * @returns the process's exit code; failures are reported on stderr.
 */
export async function run(argv: readonly string[]): Promise<number> {
  ignoreClosedPipes();
  const ended: Outcome[] = [];
  try {
    await makeProgram((outcome) => ended.push(outcome)).parseAsync(argv);
    return exitCode(ended[0] ?? 'ok');
  } catch (thrown) {
    // Commander has reported it already.
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : exitCode('usage');
    const { sentence, outcome } = failureOf(thrown);
    warn(`footnote: ${sentence}`);
    return exitCode(outcome);
  }
}
