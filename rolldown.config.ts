import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'rolldown';

/** What is read as a file of its own, from the folder that it is in under src/. */
const BESIDE = [
  'assert-node.js',
  'local-neo4j/pom.xml',
  'local-neo4j/jars.sha256',
  'local-corenlp/pom.xml',
  'local-corenlp/models.pom.xml',
  'local-corenlp/files.sha256',
  'local-corenlp/corenlp.properties',
];

const besideModules: Plugin = {
  name: 'beside-modules',
  generateBundle() {
    for (const fileName of BESIDE) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/${fileName}`) });
    }
  },
};

/**
 * What is published: our modules in a few files, since Node takes longer to find and link 250 of them than
 * to run them; packages stay imports. A file of chunks/ is as deep in dist/ as one of a room's is in
 * src/, so that `../../schema.graphql` is the same file from both.
 */
export default defineConfig({
  input: {
    main: 'src/main.ts',
    // Processes that are started from a chunk by their path.
    'isolation/reader-process': 'src/documents/isolation/reader-process.ts',
    'isolation/import-process': 'src/imports/isolation/import-process.ts',
  },
  platform: 'node',
  external: [/^[^./]/, /\/assert-node\.js$/],
  plugins: [besideModules],
  output: { dir: 'dist', cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js' },
});
