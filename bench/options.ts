import { parseArgs } from 'node:util';
import { z } from 'zod';

const whole = z.coerce.number().int();

const options = z.object({
  size: whole.min(1_000).max(225_000),
  seed: whole.min(0),
  seconds: z.coerce.number().positive().max(60),
  rounds: whole.min(1).max(99),
  results: z.string().min(1),
  scale: z.boolean(),
});

export type Options = z.infer<typeof options>;

export const HELP = `npm run bench -- [options]
  --size <n>     statistics, and as many quotes: 1000 to 225000, default 200000
  --seed <n>     another graph of the same size; default 1
  --seconds <n>  of each measurement; default 3
  --rounds <n>   default 3
  --quick        size 2000, half a second, one round: shows that it runs, not how fast it is
  --scale        Footnote alone, on graphs of 1, 10 and 20 million nodes`;

/** Returns undefined if help was asked for. @throws {Error} naming each invalid option */
export function readOptions(args: string[]): Options | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args,
    options: {
      size: text,
      seed: text,
      seconds: text,
      rounds: text,
      quick: flag,
      scale: flag,
      help: flag,
    },
  });
  if (values.help) return undefined;
  const usual = values.quick
    ? { size: 2_000, seconds: 0.5, rounds: 1 }
    : { size: 200_000, seconds: 3, rounds: 3 };
  // The repository keeps only results of the default size.
  const results = values.size === undefined && !values.quick ? 'results' : '.data/results';
  const parsed = options.safeParse({ ...usual, seed: 1, results, ...values });
  if (parsed.success) return parsed.data;
  throw new Error(`${z.prettifyError(parsed.error)}\n\n${HELP}`);
}
