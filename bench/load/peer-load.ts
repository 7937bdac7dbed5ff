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

/** Statistics in one mutation: ten or two hundred make it no faster. */
const BATCH = 50;

/** Statistics, each connected to its document, by @neo4j/graphql's mutations. */
export async function peerLoad(
  { connection }: BenchNeo4j,
  documents: readonly DrawnDocument[],
  batch = BATCH,
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
    for (let from = 0; from < rows.length; from += batch) {
      const variableValues = { input: rows.slice(from, from + batch) };
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
