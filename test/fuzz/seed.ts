import fc from 'fast-check';

/** Differs in every run; `FUZZ_SEED=<seed>` repeats one. */
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

/** Properties that run at once, so that client, server and Neo4j do not wait for one another. */
const LANES = 8;

/** Checks the property this many times, in lanes with a seed each. A failure prints seed, path and the smallest input that fails. */
export async function holds<T>(
  what: string,
  runs: number,
  property: (lane: number) => fc.IAsyncProperty<T>,
  lanes = LANES,
): Promise<void> {
  console.log(`${runs} ${what}, FUZZ_SEED=${seed}`);
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      fc.assert(property(lane), { seed: seed + lane, numRuns: Math.ceil(runs / lanes) }),
    ),
  );
}
