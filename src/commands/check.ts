import type { Config } from '../config.ts';
import type { Outcome } from './exit-code.ts';
import { withGraph } from './open-graph.ts';
import { say } from './say.ts';

/** `footnote check`. */
export async function checkGraph(config: Config): Promise<Outcome> {
  const { check } = await import('../check/index.ts');
  const violations = await withGraph(config, check);
  for (const { rule, id, found } of violations) say(`${rule}: ${id} ${found}`);
  if (violations.length === 0) say('Every fact has its passage: all invariants hold');
  return violations.length > 0 ? 'failed' : 'ok';
}
