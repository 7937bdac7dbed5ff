import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { at, folderOf, metadata, type ToWrite } from './documents.ts';

const graph = graphForTest();
/** vitest types its matchers as `any`. */
const beginning16: unknown = expect.stringMatching(/^16/);

test('more text than one transaction holds is loaded, and checked, in several', async () => {
  const sixMillionUnits = 'Long 𝟓 text. '.repeat(450_000);
  const documents = Array.from({ length: 6 }, (_, number) =>
    naming(`long-${number}`, `Doe. ${sixMillionUnits}`, 1),
  );
  const { loaded, refused } = await ingest(graph, { paths: [await folderOf(documents)] });
  expect({ loaded: loaded.length, refused }).toEqual({ loaded: 6, refused: [] });
  expect((await check(graph)).map(String)).toEqual([]);
  // One at a time, for the same reason.
  for (const { annotation } of documents) {
    await graph.write(({ run }) =>
      run('MATCH (d:Document {id: $id}) DETACH DELETE d', { id: annotation.document.id }),
    );
  }
  await emptyGraph(graph);
});

test('a document with more in it than one transaction holds is refused, and the other loads', async () => {
  const folder = await folderOf([
    naming('crowded', 'Doe '.repeat(8_000), 8_000),
    naming('usual', 'Doe said so.', 1),
  ]);
  const { loaded, refused } = await ingest(graph, { paths: [folder] });
  expect(loaded).toEqual(['document:usual']);
  expect(refused.map(({ file, problems }) => [file.includes('crowded'), problems])).toEqual([
    [true, [expect.objectContaining({ path: '$', found: beginning16 })]],
  ]);
});

/** A text that names a person at its beginning, once or several times one after the other. */
function naming(slug: string, text: string, times: number): ToWrite {
  const { exact } = at(text, 'Doe');
  const mentions = Array.from({ length: times }, (_, place) => ({
    start: place * 4,
    end: place * 4 + 3,
    exact,
  }));
  return {
    text,
    annotation: {
      document: metadata(slug, text),
      entities: [{ id: 'person:doe', name: 'Doe', mentions }],
    },
  };
}
