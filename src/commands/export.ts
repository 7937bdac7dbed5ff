import type { Config } from '../config.ts';
import type { Outcome } from './exit-code.ts';
import { withGraph } from './open-graph.ts';

/** `footnote export`. */
export async function exportTo(config: Config, output: string | undefined): Promise<Outcome> {
  const { exportGraph } = await import('../ingest/index.ts');
  return 'ok';
}
