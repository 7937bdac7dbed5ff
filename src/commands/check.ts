import type { Config } from '../config.ts';
import type { Outcome } from './exit-code.ts';
import { withGraph } from './open-graph.ts';
import { say } from './say.ts';

/** `footnote check`. */
export async function checkGraph(config: Config): Promise<Outcome> {
  const { check } = await import('../check/index.ts');
  const violations = await withGraph(config, check);
  for (const violation of violations) say(violation.toString());
  say(violations.length === 0 ? 'Every invariant holds' : `${violations.length} violations`);
  return violations.length === 0 ? 'ok' : 'failed';
}
