import { describe } from 'vitest';
import { testAccess } from './access.ts';
import { testAccessibility } from './accessibility.ts';
import { browser, explorerForTest, WITHOUT } from './explorer-for-test.ts';
import { testGraphiql } from './graphiql.ts';
import { testHostileTexts } from './hostile.ts';
import { testImports } from './imports.ts';
import { testQuestions } from './questions.ts';
import { testReview } from './review.ts';
import { testViews } from './views.ts';

/** One file, because the graph, the server and the browser behind its tests are dear to start. */
describe.skipIf(!browser)(`the explorer in a browser${WITHOUT}`, () => {
  const explorer = explorerForTest();
  testViews(explorer);
  testQuestions(explorer);
  testAccessibility(explorer);
  testAccess(explorer);
  testReview(explorer);
  testImports(explorer);
  // Last, for they load more documents.
  testGraphiql(explorer);
  testHostileTexts(explorer);
});
