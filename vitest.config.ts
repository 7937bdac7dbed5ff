import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ESM build while Apollo takes its CommonJS: two realms, which graphql refuses.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      // As the package exports it, without a build.
      {
        find: 'footnote-graph/client',
        replacement: fileURLToPath(new URL('src/client/index.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/neo4j.setup.ts'],
    reporters: ['default', './test/closing-line.reporter.ts'],
    // All files share one Neo4j, and each begins with an empty graph.
    fileParallelism: false,
    // For what hangs. A busy machine takes ten times as long, and is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
