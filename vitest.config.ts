import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/neo4j.setup.ts'],
    reporters: ['default', './test/closing-line.reporter.ts'],
    // All files share one Neo4j, and each begins with an empty graph.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
