import { ownSchema } from './files.ts';
import { subgraphSdlOf } from './schema/index.ts';

/** The schema as a subgraph, for gateways and for the server where FOOTNOTE_FEDERATION is set. */
export function plugin(): string {
  return subgraphSdlOf(ownSchema());
}
