import { defineConfig } from 'vitest/config';

/** `npm run test:corenlp`: the tests that download CoreNLP the first time; they need no Neo4j. */
export default defineConfig({
  test: {
    include: ['test/local-corenlp/**/*.corenlp.test.ts'],
    testTimeout: 300_000,
    // For the download.
    hookTimeout: 1_800_000,
  },
});
