import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './test/slowest-first.ts';

/** The test of the package builds `dist/` anew, which others serve. */
const BUILDS = ['test/package/**/*.test.ts'];

/** Downloads 483 MB the first time: `npm run test:corenlp` runs it. */
const NEEDS_CORENLP = 'test/**/*.corenlp.test.ts';

export default defineConfig({
  // Vite would take graphql's ESM build while Apollo takes its CommonJS: two realms, which graphql refuses.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      // As the package exports it, without a build.
      {
        find: /^@footnote-graph\/client$/,
        replacement: fileURLToPath(new URL('client/src/index.ts', import.meta.url)),
      },
    ],
  },
  test: {
    reporters: ['default', './test/closing-line.reporter.ts'],
    maxWorkers: 2,
    sequence: { sequencer: SlowestFirst },
    // For what hangs. A busy machine takes ten times as long, and is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['test/**/*.test.ts'],
          exclude: [...BUILDS, NEEDS_CORENLP],
          // Each worker has its own Neo4j, and each file begins with an empty graph.
          globalSetup: ['test/neo4j.setup.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: BUILDS,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
