import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { cacheFolder, runProgram } from '../../src/local-java/index.ts';
import { neo4jJars, neo4jJava, pinnedVersion } from '../../src/local-neo4j/index.ts';
import { LIST_DELIMITER, type GraphFiles } from './graph-files.ts';

/** Beside them, the import takes as much memory again outside Java's heap. */
const HEAP_MB = 2048;

/**
 * Runs `neo4j-admin database import full` on the home of a Neo4j that does not run, and replaces its graph.
 * @throws {Error} with the end of what it printed
 */
export async function importGraph(home: string, files: GraphFiles): Promise<void> {
  const { JAVA_HOME: javaHome, XDG_CACHE_HOME: cacheHome } = readConfig();
  const version = await pinnedVersion();
  const run = { env: process.env };
  const java = await neo4jJava(version, javaHome, run);
  const jars = await neo4jJars(version, cacheFolder(cacheHome), run, () => undefined);
  const folder = join(home, 'neo4j');
  const { code, stdout, stderr } = await runProgram(
    java.path,
    [
      `-Xmx${HEAP_MB}m`,
      '-XX:+UseParallelGC',
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      ...['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'],
      // The database comes first: lists of files take everything behind them.
      ...['database', 'import', 'full', 'neo4j', '--overwrite-destination'],
      `--max-off-heap-memory=${HEAP_MB}M`,
      ...['--multiline-fields=true', `--array-delimiter=${LIST_DELIMITER}`],
      `--report-file=${join(home, 'import.report')}`,
      ...files.options(),
    ],
    { env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') } },
  );
  if (code !== 0) throw new Error(`The import failed:\n${`${stdout}\n${stderr}`.slice(-4_000)}`);
}
