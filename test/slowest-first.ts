import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes: begun last, they would run alone at the end. */
const SLOWEST = [
  'differential.test.ts',
  'explorer.test.ts',
  'test/local-neo4j/local-neo4j.test.ts',
  'test/fuzz/',
  'test/commands/documents.test.ts',
  'test/ingest/size.test.ts',
  'test/faults/15-',
];

/** Begins with the slowest files, so that both workers end at about the same time. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = SLOWEST.findIndex((name) => moduleId.includes(name));
      return at === -1 ? SLOWEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
