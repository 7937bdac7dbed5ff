import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import { sha256 } from '../../src/model/index.ts';
import { footnote } from '../commands/footnote.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import {
  folderOf,
  temporaryFolder,
  writeDocuments,
  type ToWrite,
  type Written,
} from '../ingest/documents.ts';
import { dumpOf } from '../ingest/dump.ts';
import { report } from '../ingest/report.ts';
import { underWay } from './nothing-left.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const graph = graphForTest();
let clean: string[];
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-clean-'));
  await writeDocuments(folder, [report('good')]);
  await ingest(graph, { paths: [folder] });
  await rm(folder, { recursive: true });
  clean = await dumpOf(graph);
});
beforeEach(() => emptyGraph(graph));
afterEach(async () => {
  expect(await underWay(graph)).toEqual([]);
});

/** Loads files beside a document that is in order, which must load, and gives what was refused. */
async function refusedBeside(files: Record<string, string | Uint8Array>) {
  const folder = await folderOf([report('good')]);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const { loaded, refused, lacking } = await ingest(graph, { paths: [folder] });
  expect(loaded).toEqual(['document:good']);
  expect(lacking).toEqual([]);
  // Nothing of what was refused is there, not even in part.
  expect(await dumpOf(graph)).toEqual(clean);
  for (const { file, problems, message } of refused) {
    expect(message).toContain(`${file}: `);
    for (const { path } of problems) expect(message).toContain(`${path} must be`);
  }
  return refused.map(({ file, problems }) => ({ file: file.replace(`${folder}/`, ''), problems }));
}

/** The same of a document that differs from one in order. */
async function refusedChange(change: (document: ToWrite) => void) {
  const document = report('bad');
  change(document);
  const refused = await refusedBeside({
    'bad.md': document.text,
    'bad.annotation.json': JSON.stringify(document.annotation),
  });
  expect(refused.map(({ file }) => file)).toEqual(['bad.annotation.json']);
  return refused[0]?.problems;
}

const json = JSON.stringify(report('bad').annotation);

test.each([
  ['empty', '', 'an empty file'],
  ['binary', Uint8Array.from({ length: 256 }, (_, byte) => byte), 'bytes that are not UTF-8'],
  ['truncated', json.slice(0, -20), 'JSON'],
  ['not UTF-8', Buffer.from(json.replace('Ada', 'Ådå'), 'latin1'), 'bytes that are not UTF-8'],
  ['zipped 1000:1', gzipSync(Buffer.alloc(10_000_000, ' ')), 'bytes that are not UTF-8'],
  ['half a character', json.replace('Ada Example', 'Ada \\ud83d'), 'half a surrogate pair'],
])('an annotation that is %s', async (_, content, found) => {
  const refused = await refusedBeside({ 'bad.annotation.json': content });
  expect(refused).toMatchObject([{ file: 'bad.annotation.json', problems: [{ path: '$' }] }]);
  expect(JSON.stringify(refused)).toContain(found);
});

test.each([
  ['not UTF-8', Buffer.from(report('bad').text, 'latin1'), '$.document.sha256'],
  ['empty', '', '$'],
  ['another', `${report('bad').text} and more`, '$.document.sha256'],
])('a text that is %s', async (_, content, path) => {
  const refused = await refusedBeside({ 'bad.md': content, 'bad.annotation.json': json });
  expect(refused).toMatchObject([{ problems: [{ path }] }]);
  expect(refused[0]?.file).toContain('bad.annotation.json');
  expect(refused[0]?.file).toContain('bad.md');
});

test.each([
  ['$.document.title', json.replace('"title":', '"title" : "{\\"title\\":[", "title":')],
  ['$.document.title', json.replace('"title":', String.raw`"t\u0069tle":"A \\","title":`)],
  ['$.entities[2].kind', json.replace('"kind":', '"kind":"VISA","kind":')],
  ['$.claims[1].predicate', json.replace(/("claims":.*?\},\{)/s, '$1"predicate":"SUED",')],
])('a key that is there twice, %s: no value is taken for the other', async (path, content) => {
  const text = report('bad').text;
  const files = { 'bad.md': text, 'bad.annotation.json': content };
  const lines = `{"text":${JSON.stringify(text)},"annotation":${content}}\n`;
  const refused = await refusedBeside({ ...files, 'bad.jsonl': lines });
  expect(refused.map(({ file, problems }) => [file, problems.map((each) => each.path)])).toEqual([
    ['bad.annotation.json', [path]],
    ['bad.jsonl:1', [path.replace('$', '$.annotation')]],
  ]);
});

test('a text that is a link to another file tells nothing of that file', async () => {
  const folder = await temporaryFolder();
  const secret = join(folder, 'secret');
  await writeFile(secret, 'What nobody must know');
  const linked = await folderOf([report('bad')]);
  await rm(join(linked, 'bad.md'));
  await symlink(secret, join(linked, 'bad.md'));
  const { refused } = await ingest(graph, { paths: [linked] });
  expect(refused).toMatchObject([{ problems: [{ path: '$.document.sha256' }] }]);
  expect(refused[0]?.message).not.toContain(sha256('What nobody must know'));
});

test('what is zipped is never unzipped: memory stays flat', async () => {
  const zipped = gzipSync(Buffer.alloc(200_000_000, ' '));
  const before = process.memoryUsage().rss;
  const refused = await refusedBeside({
    'bad.annotation.json': zipped,
    'worse.md': zipped,
    'worse.annotation.json': json.replaceAll('bad', 'worse'),
    'worst.jsonl': zipped,
  });
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  const files = refused.map(({ file }) => file.replace(/:\d+$| .*$/, ''));
  expect([...new Set(files)].sort()).toEqual([
    'bad.annotation.json',
    'worse.annotation.json',
    'worst.jsonl',
  ]);
});

test.each(['../bad.md', '/etc/hostname', '..', 'a/../../bad.md', '..\\bad.md', 'bad.md\u0000'])(
  'a name that leads out of the folder: %j',
  async (name) => {
    const problems = await refusedChange(({ annotation }) => {
      annotation.document.file = name;
    });
    expect(problems).toMatchObject([{ path: '$.document.file' }]);
  },
);

test('the command line says file and place of each, loads the rest, and does not end with 0', async () => {
  const folder = await folderOf([report('good'), report('cut'), report('off')]);
  const off = report('off').annotation;
  off.quotes?.forEach(({ passage }) => (passage.start = (passage.start ?? 0) - 1));
  await writeFile(join(folder, 'cut.annotation.json'), json.slice(0, -20));
  await writeFile(join(folder, 'off.annotation.json'), JSON.stringify(off));
  const { uri, username, password } = neo4jForTest();
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const { code, stdout, stderr } = await footnote(['ingest', folder], env);
  expect([code, stdout]).toEqual([1, expect.stringContaining('1 loaded, 0 unchanged')]);
  expect(stderr).toContain(`Refused: ${join(folder, 'cut.annotation.json')}: $ must be JSON`);
  expect(stderr).toContain(`Refused: ${join(folder, 'off.annotation.json')}: $.quotes[0].passage`);
  expect(stderr).not.toMatch(/\bat \S+ \(/);
  expect(stdout + stderr).not.toContain(password);
  expect(await dumpOf(graph)).toEqual(clean);
});

test('a span off by one, with what is there instead', async () => {
  let start = 0;
  const problems = await refusedChange(({ annotation }) => {
    annotation.quotes?.forEach(
      ({ passage }) => (start = (passage.start = (passage.start ?? 0) - 1) + 1),
    );
  });
  const words = '"they **nearly** all came back"';
  expect(problems).toEqual([
    {
      path: '$.quotes[0].passage',
      expected: `${words}, which is from ${start} to ${start + words.length - 2}`,
      found: '"“they **nearly** all came back"',
    },
  ]);
});

const spoilt: [string, string, (annotation: Written) => void][] = [
  [
    'a digest of other words',
    '$.claims[0].passage',
    ({ claims }) => {
      const passage = claims?.[0]?.passage;
      if (passage) Object.assign(passage, { exact: undefined, digest: '0123456789abcdef' });
    },
  ],
  [
    'a span beyond the text',
    '$.claims[0].passage.end',
    ({ claims }) => {
      if (claims?.[0]) claims[0].passage.end = 1_000_000;
    },
  ],
  [
    'a span within a character',
    '$.claims[0].passage.start',
    ({ claims }) => {
      if (claims?.[0]) claims[0].passage = { start: 14, end: 16, exact: 'x' };
    },
  ],
  [
    'an unknown entity',
    '$.claims[0].subject',
    ({ claims }) => {
      if (claims?.[0]) claims[0].subject = 'person:nobody';
    },
  ],
  [
    'an unknown type',
    '$.entities[0].id',
    ({ entities }) => {
      if (entities?.[0]) entities[0].id = 'robot:ada';
    },
  ],
  [
    'the same id twice',
    '$.entities[3].id',
    ({ entities }) => {
      if (entities?.[0]) entities.push(entities[0]);
    },
  ],
  [
    'the same mention twice',
    '$.entities[0].mentions[2]',
    ({ entities }) => {
      const mentions = entities?.[0]?.mentions;
      if (mentions?.[0]) mentions.push(mentions[0]);
    },
  ],
  [
    'the same claim twice',
    '$.claims[3]',
    ({ claims }) => {
      if (claims?.[0]) claims.push(claims[0]);
    },
  ],
  [
    'the same quantity twice',
    '$.statistics[1]',
    ({ statistics }) => {
      if (statistics?.[0]) {
        const renderings = [
          { start: 0, end: 1, exact: '#', value: '1200', bound: 'EXACT' as const },
        ];
        statistics.push({ ...statistics[0], key: 'again', renderings });
      }
    },
  ],
  [
    'a citation of nothing',
    '$.quotes[0].cites[0]',
    ({ quotes }) => {
      if (quotes?.[0]) quotes[0].cites = ['miles'];
    },
  ],
  [
    'a subject that is its object',
    '$.claims[2].object',
    ({ claims }) => {
      if (claims?.[2]) claims[2].object = claims[2].subject;
    },
  ],
  [
    'a link between the wrong things',
    '$.claims[0].object',
    ({ claims }) => {
      if (claims?.[0]) claims[0].object = 'program:loans';
    },
  ],
  [
    'a figure that is none',
    '$.statistics[0].value',
    ({ statistics }) => {
      if (statistics?.[0]) statistics[0].value = 'NaN';
    },
  ],
  [
    'a key that nobody knows',
    '$.claims[0].certainty',
    ({ claims }) => {
      if (claims?.[0]) Object.assign(claims[0], { certainty: 1 });
    },
  ],
];

test.each(spoilt)('%s is refused at %s', async (_, path, spoil) => {
  const problems = await refusedChange(({ annotation }) => {
    spoil(annotation);
  });
  expect(problems?.map((problem) => problem.path)).toEqual([path]);
});

test('everything that is wrong is told at once', async () => {
  const problems = await refusedChange(({ annotation: { claims, quotes } }) => {
    claims?.forEach(({ passage }) => (passage.end = (passage.end ?? 0) + 1));
    quotes?.forEach((quote) => (quote.speaker = 'person:nobody'));
  });
  expect(problems).toHaveLength(4);
});

test('one id in two files: the second is refused, and names the first', async () => {
  const folder = await folderOf([report('one')]);
  const second = report('one');
  second.annotation.claims = [];
  await writeDocuments(join(folder, 'two'), [second]);
  const { loaded, refused } = await ingest(graph, { paths: [folder] });
  expect(loaded).toEqual(['document:one']);
  expect(refused).toMatchObject([{ problems: [{ path: '$.document.id' }] }]);
  expect(refused[0]?.message).toContain(join(folder, 'one.annotation.json'));
});

test('a text is found in the folders given, by name and digest; otherwise it is lacking', async () => {
  const document = report('one');
  const folder = await folderOf([document]);
  const apart = await temporaryFolder();
  await writeFile(join(apart, 'one.annotation.json'), JSON.stringify(document.annotation));
  const { id, file, sha256 } = document.annotation.document;
  const without = await ingest(graph, { paths: [apart] });
  expect(without.lacking).toEqual([{ document: id, file, sha256 }]);
  await mkdir(join(apart, 'other'));
  await writeFile(join(apart, 'other', 'one.md'), 'another text of that name');
  const textFolders = [join(apart, 'other'), folder];
  expect((await ingest(graph, { paths: [apart], textFolders })).loaded).toEqual([id]);
});

test('paths that lead nowhere, and lines that are no export, are told and stop nothing', async () => {
  const folder = await folderOf([report('one')]);
  const lines = join(folder, 'graph.jsonl');
  await writeFile(lines, '{"text":"a"}\nnot JSON\n{"text":1,"annotation":{}}\n');
  const { loaded, refused } = await ingest(graph, {
    paths: [join(folder, 'nowhere'), join(folder, 'one.md'), folder],
  });
  expect(loaded).toEqual(['document:one']);
  expect(refused.map(({ file }) => file.replace(folder, ''))).toEqual([
    '/nowhere',
    '/one.md',
    '/graph.jsonl:1',
    '/graph.jsonl:2',
    '/graph.jsonl:3',
  ]);
});
