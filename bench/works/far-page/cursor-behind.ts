import { z } from 'zod';
import type { Ask } from '../work.ts';

const WALK = `query ($first: Int!, $after: String) {
  quotes(first: $first, after: $after, orderBy: [{ field: DATE, direction: DESC }]) {
    nodes { id date }
    pageInfo { endCursor }
  }
}`;

const page = z.object({
  quotes: z.object({
    nodes: z.array(z.object({ id: z.string(), date: z.string() })),
    pageInfo: z.object({ endCursor: z.string() }),
  }),
});

/** Pages past this many quotes; returns the cursor there and the last quote. */
export async function cursorBehind(
  count: number,
  ask: Ask,
): Promise<{ cursor: string; id: string; date: string }> {
  let after: string | null = null;
  for (let passed = 0; ;) {
    const first = Math.min(1_000, count - passed);
    const { quotes } = page.parse(await ask(WALK, { first, after }));
    after = quotes.pageInfo.endCursor;
    passed += quotes.nodes.length;
    const last = quotes.nodes.at(-1);
    if (last === undefined) throw new Error(`There are no ${count} quotes, only ${passed}`);
    if (passed >= count) return { cursor: after, ...last };
  }
}
