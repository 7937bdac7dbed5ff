import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convert } from 'xmlbuilder2';
import { z } from 'zod';
import { EVERYTHING, exportAs, type Selection } from '../../src/export/index.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../src/model/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { at, metadata, writeDocuments } from '../ingest/documents.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const BASE = 'https://graph.example';
const HOSTILE = `=HYPERLINK("https://evil.example") <script>alert(1)</script> & ]]> \u0007 \u202e`;

const graph = graphForTest();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-export-'));
  const text = `Ada Example said “${HOSTILE}” about 7 cranes.`;
  const annotation = {
    document: { ...metadata('hostile', text), title: HOSTILE.trim() },
    entities: [
      { id: 'person:ada-example', name: HOSTILE.trim(), mentions: [at(text, 'Ada Example')] },
    ],
    quotes: [
      {
        kind: 'DIRECT' as const,
        speaker: 'person:ada-example',
        passage: at(text, HOSTILE),
        about: ['person:ada-example'],
      },
    ],
    statistics: [
      {
        key: 'cranes',
        value: '-7',
        unit: 'crane',
        measure: '@cranes',
        renderings: [{ ...at(text, 'about 7'), value: '-7', bound: 'ABOUT' as const }],
      },
    ],
    claims: [
      {
        subject: 'person:ada-example',
        predicate: 'COUNTED',
        value: '+cranes',
        assertedBy: 'document:hostile',
        passage: at(text, '7 cranes'),
      },
    ],
  };
  await writeDocuments(folder, [{ text, annotation }]);
  const { refused } = await ingest(graph, { paths: [CORPUS, folder] });
  expect(refused).toEqual([]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function bytesOf(format: ExportFormat, selection = EVERYTHING): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of exportAs(format, graph, selection, BASE))
    chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function exported(format: ExportFormat, selection = EVERYTHING): Promise<string> {
  return (await bytesOf(format, selection)).toString();
}

async function count(statement: string): Promise<number> {
  return Number((await graph.read(statement)).rows[0]?.[0]);
}

const FACTS = `RETURN COUNT { (:Claim)-[:STATED_IN]->() } + COUNT { (:Quote)-[:QUOTED_IN]->() }
  + COUNT { ()-[:RENDERED_IN]->() }`;
const LINKS = `RETURN COUNT { (:Claim)-[:OBJECT]->() } +
  COUNT { (quote:Quote)-[:ABOUT]->() WHERE EXISTS { (quote)-[:SPOKEN_BY]->() } }`;

const table = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])));

test('Parquet has the rows of the CSV, as another reader reads them', async () => {
  const file = new Uint8Array(await bytesOf('parquet')).buffer;
  const rows = table.parse(await parquetReadObjects({ file }));
  const csv = parse<Record<string, string>>(await exported('csv'), { columns: true, bom: true });
  const asText = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]),
    ),
  );
  const unescaped = csv.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value.replace(/^'(?=[=+\-@\t\r])/, '')]),
    ),
  );
  expect(asText).toEqual(unescaped);
});

describe('CSV', () => {
  test('has a row for each fact, with its exact words', async () => {
    const rows = parse<Record<string, string>>(await exported('csv'), { columns: true, bom: true });
    expect(rows).toHaveLength(await count(FACTS));
    expect(rows).toContainEqual(
      expect.objectContaining({
        kind: 'FIGURE',
        exact: 'more than 57,000',
        value: '57000',
        bound: 'AT_LEAST',
        document: 'document:counting-from-below',
      }),
    );
  });

  test('begins no cell with what a spreadsheet runs', async () => {
    const rows = parse(await exported('csv'), { bom: true });
    const cells = rows.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'${HOSTILE}`);
  });

  test('has the facts of one document or those that name one entity', async () => {
    const read = async (selection: Selection) =>
      parse<Record<string, string>>(await exported('csv', selection), { columns: true, bom: true });
    const ofDocument = await read({ ...EVERYTHING, document: 'document:who-says-what' });
    expect(new Set(ofDocument.map(({ document }) => document))).toEqual(
      new Set(['document:who-says-what']),
    );
    const ofEntity = await read({ ...EVERYTHING, entity: 'person:mark-morgan' });
    expect(ofEntity.length).toBeGreaterThan(3);
    expect(
      ofEntity.filter(({ said_by, subject, object, about }) => {
        return ![said_by, subject, object, about].join(' ').includes('person:mark-morgan');
      }),
    ).toEqual([]);
  });
});

const named = z.object({ '@id': z.string() });
const directed = z.object({ '@source': z.string(), '@target': z.string() });
const network = z.union([
  z
    .object({
      graphml: z.object({ graph: z.object({ node: z.array(named), edge: z.array(directed) }) }),
    })
    .transform(({ graphml: { graph } }) => graph),
  z
    .object({
      gexf: z.object({
        graph: z.object({
          nodes: z.object({ node: z.array(named) }),
          edges: z.object({ edge: z.array(directed) }),
        }),
      }),
    })
    .transform(({ gexf: { graph } }) => ({ node: graph.nodes.node, edge: graph.edges.edge })),
]);

function networkIn(parsed: unknown) {
  const { node, edge } = network.parse(parsed);
  return {
    nodes: new Set(node.map((each) => each['@id'])),
    edges: edge.map((each) => ({ source: each['@source'], target: each['@target'] })),
  };
}

describe.each(['graphml', 'gexf'] as const)('%s', (format) => {
  test('is well-formed and has every link, between nodes that are there', async () => {
    const { nodes, edges } = networkIn(convert(await exported(format), { format: 'object' }));
    expect(edges).toHaveLength(await count(LINKS));
    expect(edges.filter(({ source, target }) => !nodes.has(source) || !nodes.has(target))).toEqual(
      [],
    );
  });
});

test('JSON-LD is read by a processor without the network, every fact with its selectors', async () => {
  const read = z.record(z.string(), z.unknown()).parse(JSON.parse(await exported('jsonld')));
  const expanded = await jsonld.expand(read, {
    documentLoader: () => Promise.reject(new Error('The export must not need the network.')),
  });
  const nodes = z
    .array(z.object({ '@type': z.array(z.string()).optional() }))
    .parse(await jsonld.flatten(expanded));
  const ofType = (type: string) => nodes.filter((node) => node['@type']?.includes(type));
  const facts = await count(FACTS);
  expect(ofType('http://www.w3.org/ns/oa#TextQuoteSelector')).toHaveLength(facts);
  expect(ofType('http://www.w3.org/ns/oa#TextPositionSelector')).toHaveLength(facts);
  expect(ofType('https://schema.org/Quotation')).toHaveLength(
    await count('MATCH (quote:Quote) RETURN count(quote)'),
  );
});

const entity = z.object({ id: z.string(), properties: z.record(z.string(), z.array(z.string())) });

test('FollowTheMoney has every link, between entities that are there', async () => {
  const entities = (await exported('ftm'))
    .trim()
    .split('\n')
    .map((line) => entity.parse(JSON.parse(line)));
  const ids = new Set(entities.map(({ id }) => id));
  expect(ids.size).toBe(entities.length);
  expect([...ids].filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  const ends = ['subject', 'object', 'employee', 'employer', 'proof'];
  const missing = entities.flatMap(({ properties }) =>
    ends.flatMap((end) => properties[end] ?? []).filter((id) => !ids.has(id)),
  );
  expect(missing).toEqual([]);
  expect(entities.filter(({ properties }) => properties['proof'] !== undefined)).toHaveLength(
    await count(LINKS),
  );
});

test('the evidence pack marks every passage, and runs nothing', async () => {
  const page = await exported('html');
  expect(page.match(/<mark>/g)).toHaveLength(await count(FACTS));
  expect(page).not.toContain('<script');
  expect(page).not.toMatch(/(?:src|href|url)\s*[=(]/i);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

/** Python with what test/export/requirements.txt lists. */
const hasPython =
  spawnSync('python3', ['-c', 'import followthemoney, networkx, pyarrow.parquet']).status === 0;

const edge = z.tuple([z.string(), z.string(), z.string()]);
const networkRead = z.object({ nodes: z.array(z.string()), edges: z.array(edge) });
const readByPython = z.object({
  parquet: table,
  graphml: networkRead,
  gexf: networkRead,
  ftm: z.array(z.object({ id: z.string(), error: z.string() })),
});

test.skipIf(!hasPython)(
  'pyarrow, networkx and followthemoney read what our own readers do',
  async () => {
    const formats = ['parquet', 'graphml', 'gexf', 'ftm'] as const;
    const out = await mkdtemp(join(folder, 'python-'));
    const files = new Map<ExportFormat, Buffer>();
    for (const format of formats) {
      files.set(format, await bytesOf(format));
      await writeFile(join(out, format), files.get(format) ?? '');
    }
    const script = fileURLToPath(new URL('readers.py', import.meta.url));
    const printed = execFileSync('python3', [script, out], { maxBuffer: 1 << 28 });
    const read = readByPython.parse(JSON.parse(printed.toString()));
    const file = new Uint8Array(files.get('parquet') ?? []).buffer;
    expect(read.parquet).toEqual(table.parse(await parquetReadObjects({ file })));
    for (const format of ['graphml', 'gexf'] as const) {
      const { nodes, edges } = networkIn(
        convert(files.get(format)?.toString() ?? '', { format: 'object' }),
      );
      expect(read[format].nodes).toEqual([...nodes].sort());
      expect(read[format].edges.map(([source, target]) => `${source} ${target}`).sort()).toEqual(
        edges.map(({ source, target }) => `${source} ${target}`).sort(),
      );
    }
    expect(read.ftm).toEqual([]);
  },
);

test.each(EXPORT_FORMATS)('%s is the same each time', async (format) => {
  expect(await exported(format)).toBe(await exported(format));
});
