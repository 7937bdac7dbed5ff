import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { PDFDocument } from 'pdf-lib';
import { beforeEach, expect, test, vi } from 'vitest';
import { check } from '../../src/check/index.ts';
import { makePdf } from '../../eval/make-pdf.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { metadata, temporaryFolder, writeDocuments } from '../ingest/documents.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';
import { footnote, MAIN } from './footnote.ts';

const graph = graphForTest();
let folder: string;
beforeEach(async () => {
  await emptyGraph(graph);
  folder = await temporaryFolder();
});

const { uri, username, password } = neo4jForTest();
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
const ingest = (...args: string[]) => footnote(['ingest', ...args], env);
const inFolder = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => writeFile(inFolder(name), content);

/** The documents of the graph with their text, by id. */
async function stored() {
  const { rows } = await graph.read(
    `MATCH (d:Document) WHERE d.text IS NOT NULL
     RETURN d.id, d.title, d.date, d.url, d.language, d.text, COUNT { (d)<-[:IN]-() } ORDER BY d.id`,
  );
  return rows.map(([id, title, date, url, language, text, passages]) => {
    return { id, title, date, url, language, text, passages };
  });
}

const PARAGRAPHS = ['The Example Library lent 40 maps.', 'Ada Example counted them twice.'];
const PAGE = `<!doctype html><html lang="en"><head><title>Maps on loan</title>
  <link rel="canonical" href="https://library.example/maps">
  <meta property="article:published_time" content="2026-03-04">
  <meta property="og:site_name" content="Example Library"></head>
  <body><article><h1>Maps on loan</h1><p>${PARAGRAPHS.join('</p><p>')}</p></article></body></html>`;

test('a folder of documents of every format is loaded, and what cannot be is refused with the way out', async () => {
  await copyFile('corpus/who-says-what.md', inFolder('who-says-what.md'));
  await write('plain notes.txt', Buffer.from('The café of Ada Example: 40 maps.', 'latin1'));
  await write('page.html', PAGE);
  await mkdir(inFolder('more'));
  await write('more/report.pdf', await makePdf(PARAGRAPHS, { title: 'Annual report' }));
  const partly = await PDFDocument.load(await makePdf(PARAGRAPHS, {}));
  partly.addPage();
  await write('more/partly.pdf', await partly.save());
  const docx = new Document({
    sections: [{ children: PARAGRAPHS.map((it) => new Paragraph(it)) }],
  });
  await write('more/letter.docx', await Packer.toBuffer(docx));
  await write('.hidden', 'a');
  for (const [name, start] of Object.entries({
    'broken.pdf': '%PDF-1.7 and no more',
    'old.doc': `\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${'WordDocument'.replace(/./g, '$&\0')}`,
    'memo.wpd': '\xFFWPC\0',
    'scan.png': '\x89PNG\r\n',
    'all.zip': 'PK\x05\x06',
  }))
    await write(name, Buffer.from(start, 'latin1'));

  const { code, stdout, stderr } = await ingest(folder);
  expect([code, stdout]).toEqual([1, expect.stringContaining('6 loaded, 0 unchanged')]);
  for (const [name, refusal] of Object.entries({
    'broken.pdf': /damaged.*download or save it again \(BROKEN\)/,
    'old.doc': /save it as \.docx or \.pdf \(LEGACY_WORD\)/,
    'memo.wpd': /save it as \.docx or \.pdf \(WORDPERFECT\)/,
    'scan.png': /recognize its text.*\(IMAGE\)/,
    'all.zip': /unpack it|download or save it again/,
  })) {
    const line = stderr.split('\n').find((it) => it.includes(`Refused: ${inFolder(name)}`));
    expect(line, name).toMatch(refusal);
  }
  expect(stderr).toMatch(/partly\.pdf: No text on page 2/);
  const documents = await stored();
  expect(documents.map(({ id }) => id)).toEqual([
    'document:letter',
    'document:page',
    'document:partly',
    'document:plain-notes',
    'document:report',
    'document:who-says-what',
  ]);
  expect(documents[1]).toMatchObject({
    title: 'Maps on loan',
    date: '2026-03-04',
    url: 'https://library.example/maps',
    language: 'en',
    text: expect.stringContaining(PARAGRAPHS.join('\n\n')) as unknown,
  });
  expect(documents[0]?.text).toBe(PARAGRAPHS.join('\n\n'));
  expect(documents[3]).toMatchObject({ title: 'plain notes', date: null, language: 'und' });
  expect(documents[5]?.text).toBe(await readFile('corpus/who-says-what.md', 'utf8'));
  // Metadata do not become entities.
  expect((await graph.read('MATCH (n:Person|Agency|Organization) RETURN n')).rows).toEqual([]);
  expect((await check(graph)).map(String)).toEqual([]);
});

test('loading again changes nothing, a changed file replaces its document, and a dry run says so', async () => {
  await write('notes.md', '# Notes\n\nOne map.');
  await write('more.md', '# More\n\nTwo maps.');
  expect((await ingest('--dry-run', folder)).stdout).toContain('2 to add, 0 to replace');
  expect(await stored()).toEqual([]);
  expect((await ingest(folder)).stdout).toContain('2 loaded, 0 unchanged');
  expect((await ingest(folder)).stdout).toContain('0 loaded, 2 unchanged');
  await write('notes.md', '# Notes\n\nThree maps.');
  const { stdout } = await ingest('--dry-run', folder);
  expect(stdout).toContain('Would replace document:notes');
  expect(stdout).toContain('0 to add, 1 to replace, 1 unchanged');
  await ingest(folder);
  expect((await stored()).map(({ text }) => text)).toEqual([
    '# More\n\nTwo maps.',
    '# Notes\n\nThree maps.',
  ]);
});

test('standard input is a document of whatever format', async () => {
  const pdf = await makePdf(PARAGRAPHS, {});
  for (const input of ['# Notes\n\nOne map.', pdf])
    expect(await footnote(['ingest', '-'], env, input)).toMatchObject({ code: 0 });
  const documents = await stored();
  expect(documents.map(({ title }) => title).sort()).toEqual(['Notes', PARAGRAPHS.join(' ')]);
  for (const { id } of documents) expect(id).toMatch(/^document:stdin-[0-9a-f]{12}$/);
  const { code, stderr } = await footnote(['ingest', '-'], env, '');
  expect([code, stderr]).toEqual([1, expect.stringContaining('standard-input: the file is empty')]);
});

test('--watch loads what changes, renamed files too, and ends with 0', async () => {
  await write('maps.md', PARAGRAPHS[0] ?? '');
  const child = spawn(process.execPath, [MAIN, 'ingest', '--watch', folder], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  let said = '';
  const saying = (words: string) =>
    vi.waitFor(
      () => {
        expect(said).toContain(words);
      },
      { timeout: 30_000, interval: 50 },
    );
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await saying('Watching');
  expect(said).toContain('Added document:maps');
  // As editors save: a new file takes the name of the old one.
  await write('maps.md~', PARAGRAPHS.join('\n\n'));
  await rename(inFolder('maps.md~'), inFolder('maps.md'));
  await saying('Replaced document:maps');
  await mkdir(inFolder('more'));
  await write('more/broken.pdf', '%PDF-1.7 and no more');
  await saying('(BROKEN)');
  await write('more/late.md', 'Ada Example came late.');
  await saying('Added document:late');
  expect(said.split('(BROKEN)')).toHaveLength(2);
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(0);
  expect(await stored()).toMatchObject([
    { id: 'document:late' },
    { id: 'document:maps', text: PARAGRAPHS.join('\n\n') },
  ]);
});

test('two files of one name do not take each other’s place', async () => {
  await mkdir(inFolder('2024'));
  await mkdir(inFolder('2025'));
  await write('2024/report.md', 'One map.');
  await write('2025/report.md', 'Two maps.');
  const { code, stderr } = await ingest(folder);
  expect([code, stderr]).toEqual([1, expect.stringContaining('rename one, or annotate it')]);
  expect(await stored()).toMatchObject([{ text: 'One map.' }]);
});

test.each([
  ['who-says-what.md', () => readFile('corpus/who-says-what.md')],
  ['report.pdf', () => makePdf([...PARAGRAPHS, '“All came back,” said Ada Example.'], {})],
])(
  'an annotation is proposed for %s, is loaded, and outlives the document by itself',
  async (name, content) => {
    await write(name, await content());
    const id = `document:${name.replace(/\..*/, '')}`;
    const file = inFolder(name).replace(/\.[^.]*$/, '.annotation.json');
    expect(await ingest(inFolder(name))).toMatchObject({ code: 0 });
    const proposed = await footnote(['annotate', inFolder(name), '--engine', 'js'], {});
    expect(proposed).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('compromise') as unknown,
    });
    const notes = await readFile(file.replace('.annotation.', '.proposals.'), 'utf8');
    expect(notes).toMatch(/"path": "\$\.statistics\[0\]"[^]*"confidence": 0\.\d+/);

    expect(await ingest(file)).toMatchObject({ code: 0, stderr: '' });
    const [annotated] = await stored();
    expect(annotated).toMatchObject({ id });
    expect(annotated?.passages).toBeGreaterThan(2);
    expect((await check(graph)).map(String)).toEqual([]);
    // The file is the annotation's text; by itself, it takes nothing away.
    expect((await ingest(folder)).stdout).toContain('0 loaded, 1 unchanged');
    expect((await ingest(inFolder(name))).stdout).toContain('0 loaded, 1 unchanged');
    expect(await stored()).toEqual([annotated]);
    const again = await footnote(['annotate', inFolder(name), '--engine', 'js'], {});
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('is not overwritten')]);

    if (!name.endsWith('.md')) return;
    await write(name, 'Another text.');
    const { code, stderr } = await ingest(inFolder(name));
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('have no certain place in this text'),
    ]);
    expect(await stored()).toEqual([annotated]);
  },
);

test('nothing is proposed for what cannot be read', async () => {
  await write('broken.pdf', '%PDF-1.7 and no more');
  const { code, stderr } = await footnote(['annotate', inFolder('broken.pdf')], {});
  expect([code, stderr]).toEqual([1, expect.stringContaining('(BROKEN)')]);
});

test('propose stores what is proposed for a file or document, and review decides by lines', async () => {
  await write('notes.md', PARAGRAPHS.join('\n\n'));
  const first = await footnote(['propose', '--engine', 'js', inFolder('notes.md')], env);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toMatch(/document:notes: proposed by compromise \S+: \d+ entities/);
  const [, pending = ''] = /document:notes: (\d+) to review/.exec(first.stdout) ?? [];
  const count = Number(pending);
  expect(count).toBeGreaterThan(1);
  const lines = `accept 1\naccept 1\nreject 2-${count}\nshrug\naccept ${count + 1}\nundo 2\n`;
  const reviewed = await footnote(['review', 'document:notes'], env, lines);
  expect(reviewed.code).toBe(1);
  expect(reviewed.stdout).toContain(`${count} listed of ${count} proposals, ${count} pending`);
  expect(reviewed.stdout).toMatch(/ {2}1 {2}[A-Z]+ 0\.\d+ {2}.+\n {5}… .*\[.+\]/);
  expect(reviewed.stdout).toMatch(new RegExp(`Accepted 1\nRejected ${count - 1}\nUndid 1\n$`));
  expect(reviewed.stderr.split('\n')).toEqual([
    expect.stringMatching(
      /^Nothing was decided, because proposals have changed: .* is ACCEPTED by/,
    ),
    expect.stringContaining('got "shrug"'),
    `Expected numbers from 1 to ${count}; got "${count + 1}"`,
    '',
  ]);
  // Candidates of a list that was added, one of which is chosen.
  const entry = { id: 'made-up:1', type: 'place', names: ['Example Library'] };
  const list = { name: 'made-up', title: 'Made up', source: 'nobody', licence: 'CC0-1.0' };
  await write('list.jsonl', [list, entry].map((each) => JSON.stringify(each)).join('\n'));
  const home = { ...env, FOOTNOTE_HOME: inFolder('home') };
  const added = await footnote(['authority', 'add', inFolder('list.jsonl')], home);
  expect([added.code, added.stdout]).toEqual([0, expect.stringContaining('made-up: 1 entries')]);
  await write('more.md', PARAGRAPHS[0] ?? '');
  await footnote(['propose', '--engine', 'js', inFolder('more.md')], home);
  const chosen = await footnote(['review', 'document:more'], home, 'choose 1 b\nchoose 1 c\n');
  expect(chosen.stdout).toContain('b) Example Library (made-up:1): the name Example Library');
  expect(chosen.stdout).toContain('Chosen: Example Library (made-up:1)');
  expect([chosen.code, chosen.stderr]).toEqual([1, expect.stringContaining('got "c"')]);
  // One that is not there does not stop the others; a run that goes on leaves out what is done.
  const several = ['propose', '--engine', 'js', 'document:nowhere', 'document:notes'];
  const again = await footnote(several, env);
  expect([again.code, again.stderr]).toEqual([
    1,
    expect.stringContaining('document:nowhere: There is no document:nowhere'),
  ]);
  expect(again.stdout).toContain(`document:notes: 1 to review; ${count - 1} decided before`);
  expect(again.stdout).toMatch(/^2 documents in \d+ s, [\d.]+ a minute$/m);
  const resumed = await footnote([...several, '--resume', 'document:more'], env);
  expect(resumed.stdout).toMatch(/^Left out, with proposals of compromise \S+ already: 2$/m);
  expect(resumed.stdout).not.toContain('to review');
  const unknown = await footnote(['review', 'document:nowhere'], env, '');
  expect([unknown.code, unknown.stderr]).toEqual([
    1,
    expect.stringContaining('no document:nowhere'),
  ]);
});

test('merge makes two entities one, and unmerge two again; both say who did it', async () => {
  const text = PARAGRAPHS.join('\n\n');
  const named = (id: string, exact: string) => {
    const start = text.indexOf(exact);
    return { id, name: exact, mentions: [{ start, end: start + exact.length, exact }] };
  };
  const annotation = {
    document: metadata('lent', text),
    entities: [named('person:ada', 'Ada Example'), named('person:a-example', 'Ada')],
  };
  await writeDocuments(folder, [{ text, annotation }]);
  expect(await ingest(folder)).toMatchObject({ code: 0 });
  const people = async () =>
    (await graph.read('MATCH (p:Person) RETURN p.id ORDER BY p.id')).rows.flat();
  const because = ['--because', 'One catalogue has both'];
  const merged = await footnote(['merge', 'person:ada', 'person:a-example', ...because], env);
  expect([merged.code, merged.stderr]).toEqual([0, '']);
  expect(merged.stdout).toContain('Merged person:a-example into person:ada');
  expect(await people()).toEqual(['person:ada']);
  const again = await footnote(['merge', 'person:ada', 'person:a-example', ...because], env);
  expect([again.code, again.stderr]).toEqual([
    1,
    expect.stringContaining('person:a-example is merged into person:ada already'),
  ]);
  const [, id = ''] = /footnote unmerge (merge:\S+)/.exec(merged.stdout) ?? [];
  const undone = await footnote(['unmerge', id], env);
  expect([undone.code, undone.stderr]).toEqual([0, '']);
  expect(await people()).toEqual(['person:a-example', 'person:ada']);
  const { rows } = await graph.read('MATCH (m:Merge) RETURN m.because, m.madeBy, m.undoneBy');
  expect(rows).toEqual([['One catalogue has both', userInfo().username, userInfo().username]]);
  for (const args of [['merge', 'person:ada', 'person:b'], ['unmerge']])
    expect(await footnote(args, env)).toMatchObject({ code: 2 });
});
