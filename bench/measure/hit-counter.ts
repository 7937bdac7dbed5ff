import type { Connection, Graph } from '../../src/graph/index.ts';
import { openDriver, peerSchema } from '../servers/index.ts';
import { rawStatement, type Side, type Variables, type Work } from '../works/index.ts';
import { dbHits } from './db-hits.ts';
import { footnoteStatements } from './footnote-statements.ts';
import { peerStatements } from './peer-statements.ts';

/** Counts the db hits of a work on a side. */
export type CountHits = (work: Work, side: Side, variables: Variables) => Promise<number>;

export async function hitCounter(
  graph: Graph,
  connection: Connection,
): Promise<{ count: CountHits; close: () => Promise<void> }> {
  const driver = openDriver(connection);
  const schema = await peerSchema(driver);
  const statementsOf = (work: Work, side: Side, variables: Variables) => {
    switch (side) {
      case 'footnote':
        return footnoteStatements(graph, work, variables);
      case 'peer':
        return peerStatements(schema, driver, work, variables);
      case 'raw':
        return [{ text: rawStatement(work), parameters: variables }];
      default: {
        const impossible: never = side;
        return impossible;
      }
    }
  };
  const count: CountHits = async (work, side, variables) =>
    dbHits(graph, await statementsOf(work, side, variables));
  return { count, close: () => driver.close() };
}
