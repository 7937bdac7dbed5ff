import { graphql, parse, print } from 'graphql';
import { decimalKey } from '../../src/model/index.ts';
import type { DrawnDocument } from '../graph/index.ts';
import type { BenchNeo4j } from '../graph/index.ts';
import { openDriver, peerSchema } from '../servers/index.ts';

const CREATE = print(
  parse(`mutation ($input: [StatisticCreateInput!]!) {
    createStatistics(input: $input) { info { nodesCreated } }
  }`),
);

/** Statistics in one mutation: with more, its statement grows beyond what Neo4j plans in good time. */
const BATCH = 100;

/** Statistics, each connected to its document, by @neo4j/graphql's mutations. */
export async function peerLoad(
  { connection }: BenchNeo4j,
  documents: readonly DrawnDocument[],
): Promise<void> {
  const driver = openDriver(connection);
  try {
    const schema = await peerSchema(driver);
    const rows = documents.flatMap(({ id, statistics }) =>
      statistics.map(({ value, bound, unit, measure, population, id: key }) => ({
        ...{ id: key, value, bound, unit, measure, population, sortValue: decimalKey(value) },
        documents: { connect: [{ where: { node: { id: { eq: id } } } }] },
      })),
    );
    for (let from = 0; from < rows.length; from += BATCH) {
      const variableValues = { input: rows.slice(from, from + BATCH) };
      const { errors = [] } = await graphql({
        schema,
        source: CREATE,
        variableValues,
        contextValue: {},
      });
      const [error] = errors;
      if (error !== undefined) throw error;
    }
  } finally {
    await driver.close();
  }
}
