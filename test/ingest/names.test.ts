import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { migrate } from '../../src/graph/index.ts';
import { ingest, removeDocument } from '../../src/ingest/index.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { askOf } from '../query/loaded.ts';
import { at, folderOf, metadata, type ToWrite } from './documents.ts';
import { dumpOf } from './dump.ts';

const graph = graphForTest();

/** A document that names an agency and a program, and says what they are. */
function naming(slug: string, agency: string, kind: 'PROGRAM' | 'VISA', date?: string): ToWrite {
  const text = `${agency} runs the Loans.`;
  return {
    text,
    annotation: {
      document: { ...metadata(slug, text), ...(date === undefined ? {} : { date }) },
      entities: [
        {
          id: 'agency:library',
          name: agency,
          description: `As ${slug} has it.`,
          mentions: [at(text, agency)],
        },
        { id: 'program:loans', name: 'Loans', kind, mentions: [at(text, 'Loans')] },
      ],
    },
  };
}

async function named(): Promise<unknown[]> {
  const { rows } = await graph.read(
    "MATCH (a:Agency {id: 'agency:library'}), (p:Program) RETURN a.name, a.aliases, a.description, p.kind",
  );
  return rows[0] ?? [];
}

const load = async (...documents: ToWrite[]) =>
  ingest(graph, { paths: [await folderOf(documents)] });

test('a document names nobody anew whom more documents call otherwise, whatever its id', async () => {
  await emptyGraph(graph);
  await load(
    naming('m-report', 'Library', 'PROGRAM', '2026-01-01'),
    naming('z-report', 'Library', 'PROGRAM', '2026-01-02'),
  );
  await load(naming('a-note', 'Book Police', 'VISA', '2020-01-01'));
  expect(await named()).toEqual(['Library', ['Book Police'], 'As m-report has it.', 'PROGRAM']);
  expect((await check(graph)).map(String)).toEqual([]);
});

test('of two names that one document each uses, the earlier holds, and dates go before none', async () => {
  await emptyGraph(graph);
  await load(
    naming('a-note', 'Book Police', 'VISA'),
    naming('m', 'Library', 'PROGRAM', '2026-01-01'),
  );
  expect(await named()).toEqual(['Library', ['Book Police'], 'As m has it.', 'PROGRAM']);
  await load(naming('z', 'Archive', 'PROGRAM', '2025-12-31'));
  expect((await named())[0]).toBe('Archive');
});

test('every name tells which documents use it, whatever words they mention the agency by', async () => {
  await emptyGraph(graph);
  const pronoun = naming('c', 'It', 'PROGRAM', '2026-01-03');
  const [agency] = pronoun.annotation.entities ?? [];
  Object.assign(agency ?? {}, { name: 'Book Police', aliases: ['Library', 'The Shelf'] });
  await load(
    naming('a', 'Library', 'PROGRAM', '2026-01-01'),
    naming('b', 'Library', 'PROGRAM', '2026-01-02'),
    pronoun,
  );
  const ask = askOf(graph);
  const uses = 'nameUses { name isChosen documents { totalCount nodes { id } } }';
  const use = (name: string, ...slugs: string[]) => ({
    name,
    isChosen: name === 'Library',
    documents: {
      totalCount: slugs.length,
      nodes: slugs.map((slug) => ({ id: `document:${slug}` })),
    },
  });
  expect(await ask(`agency(id: "agency:library") { name ${uses} }`)).toEqual({
    agency: {
      name: 'Library',
      nameUses: [use('Library', 'a', 'b', 'c'), use('Book Police', 'c'), use('The Shelf', 'c')],
    },
  });
  const found = async (alias: string) =>
    ask(`agencies(filter: { alias: ${alias} }) { totalCount }`);
  const [all, none] = [1, 0].map((totalCount) => ({ agencies: { totalCount } }));
  // The chosen name is no alias; one alias must meet all conditions.
  expect(await found('{ eq: "Library" }')).toEqual(none);
  expect(await found('{ in: ["Archive", "Book Police"] }')).toEqual(all);
  expect(await found('{ startsWith: "book", contains: "POLICE" }')).toEqual(all);
  expect(await found('{ startsWith: "book", contains: "shelf" }')).toEqual(none);
  await removeDocument(graph, 'document:c');
  expect(await ask(`agencies { nodes { ${uses} } }`)).toEqual({
    agencies: { nodes: [{ nameUses: [use('Library', 'a', 'b')] }] },
  });
});

test('the order of loading and what was removed leave no trace', async () => {
  const documents = [
    naming('a', 'Archive', 'VISA', '2026-01-03'),
    naming('b', 'Library', 'PROGRAM', '2026-01-02'),
    naming('c', 'Archive', 'PROGRAM', '2026-01-01'),
    naming('d', 'Library', 'PROGRAM'),
    naming('e', 'Archive', 'VISA'),
  ];
  const dumps = [];
  for (const order of [documents, [...documents].reverse()]) {
    await emptyGraph(graph);
    for (const document of order) await load(document);
    await load(naming('f', 'Library', 'PROGRAM'), naming('g', 'Library', 'PROGRAM'));
    expect((await named())[0]).toBe('Library');
    await removeDocument(graph, 'document:f');
    await removeDocument(graph, 'document:g');
    expect((await named())[0]).toBe('Archive');
    dumps.push(await dumpOf(graph));
  }
  expect(dumps[1]).toEqual(dumps[0]);
});

test('a graph of an earlier model is named by the same rule', async () => {
  const loaded = await dumpOf(graph);
  for (const statement of [
    "MATCH (a:Agency) SET a.name = 'Library', a.aliases = ['Archive']",
    'MATCH (l:Ledger) SET l.model = 7',
  ])
    await graph.write(({ run }) => run(statement));
  expect(await dumpOf(graph)).not.toEqual(loaded);
  await migrate(graph);
  expect(await dumpOf(graph)).toEqual(loaded);
});
