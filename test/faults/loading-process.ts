import { connect, migrate } from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/index.ts';

/** Loads a folder in a separate process, which a test may kill: `loading-process.ts <uri> <user> <password> <folder>`. */
const [, , uri = '', username = '', password = '', folder = ''] = process.argv;
const graph = connect({ uri, username, password, database: 'neo4j' });
await migrate(graph);
process.stdout.write('loading\n');
await ingest(graph, {
  paths: [folder],
  onProgress: (line) => process.stdout.write(`${line}\n`),
});
await graph.close();
