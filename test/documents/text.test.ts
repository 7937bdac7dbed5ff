import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, readDocument, REFUSALS } from '../../src/documents/index.ts';
import { read, refusalOf, structureOf } from './reading.ts';

const NOTE = `---
title: The lending of maps
author:
  - Ada Example
  - { name: Bo Sample }
date: 2026-03-04T10:00:00Z
lastmod: 2026-05-06
url: https://library.example/maps
lang: en_us
---

# Maps on loan

See [the *register*](https://library.example/register "all of it") and [more][m].

- one map
  - a copy
1. first

| Year | Maps |
| ---- | ---- |
| 2025 | 1,200 |

[m]: https://library.example/more
`;

describe('Markdown', () => {
  test('is its own canonical text', async () => {
    const { text, mediaType, sourceMap } = await read(NOTE, 'note.md');
    expect(text).toBe(NOTE);
    expect(mediaType).toBe('text/markdown');
    expect(locate(sourceMap, 5, 9)).toEqual([{ kind: 'file' }]);
  });

  test('has the metadata of its front matter, each with its place', async () => {
    const { metadata } = await read(NOTE, 'note.md');
    expect(metadata).toEqual({
      title: { value: 'The lending of maps', source: 'front matter title' },
      authors: { value: ['Ada Example', 'Bo Sample'], source: 'front matter author' },
      date: { value: '2026-03-04', source: 'front matter date' },
      modified: { value: '2026-05-06', source: 'front matter lastmod' },
      url: { value: 'https://library.example/maps', source: 'front matter url' },
      language: { value: 'en-US', source: 'front matter lang' },
    });
  });

  test('has the title of its first heading where there is no front matter', async () => {
    const { metadata } = await read('# Maps \\& *loans*\n\nText.', 'note.md');
    expect(metadata).toEqual({ title: { value: 'Maps & loans', source: 'first heading' } });
  });

  test('has its headings, lists, tables and links', async () => {
    expect(structureOf(await read(NOTE, 'note.md'))).toEqual([
      'heading 1: Maps on loan',
      'link https://library.example/register: the *register*',
      'link https://library.example/more: more',
      'listItem 1 false: one map\n  - a copy',
      'listItem 2 false: a copy',
      'listItem 1 true: first',
      'tableCell 0 0 0 true: Year',
      'tableCell 0 0 1 true: Maps',
      'tableCell 0 1 0 false: 2025',
      'tableCell 0 1 1 false: 1,200',
    ]);
  });

  test.each([
    ['a script as address', '[a](javascript:alert(1)) [b](data:text/html,x) [c](../x)'],
    ['a password in an address', '[a](https://u:p@x.example)'],
  ])('has no link with %s', async (_, markdown) => {
    expect(structureOf(await read(markdown, 'a.md'))).toEqual([]);
  });

  test.each([
    ['a list', '---\n- a\n---\n'],
    [
      'aliases that multiply',
      `---\na: &a [x,x]\nb: &b [*a,*a,*a]\nc: [${'*b,'.repeat(99)}*b]\n---\n`,
    ],
    ['broken', '---\n"a: [\n---\n'],
  ])('says so where its front matter is %s', async (_, front) => {
    const { metadata, report } = await read(`${front}\ntext`, 'a.md');
    expect(metadata).toEqual({});
    expect(report.warnings).toEqual(['The front matter is not a YAML mapping.']);
  });

  test('with hostile front matter states nothing and touches nothing', async () => {
    const front = `__proto__: { polluted: yes }\nconstructor: x\ntitle: ${'t'.repeat(60_000)}\ndate: 31.2.2025`;
    const { metadata } = await read(`---\n${front}\n---\n`, 'a.md');
    expect(metadata).toEqual({});
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('plain text', () => {
  test('keeps everything but the byte order mark and the kind of its line ends', async () => {
    const { text, metadata, structure } = await read('\uFEFFa\r\nb\rc  \n# d *e*\u00AD', 'a.txt');
    expect(text).toBe('a\nb\nc  \n# d *e*\u00AD');
    expect([metadata, structure]).toEqual([{}, []]);
  });

  const german =
    'Die Prüfung der Bücher ergab, dass für das Jahr größere Beträge fehlten. „Schön“, sagte er.';
  const polish =
    'Zażółć gęślą jaźń, powiedział wójt, który źle śpi. Łącznie wydano pięćset złotych na książki.';
  const russian =
    'Библиотека выдала более тысячи карт за год, сообщил бывший хранитель собрания в отчёте.';

  test.each([
    ['utf-8', german, Buffer.from(german)],
    ['utf-16le', german, Buffer.from(`\uFEFF${german}`, 'utf16le')],
    ['utf-16le', german, Buffer.from(german, 'utf16le')],
    ['utf-16be', german, Buffer.from(german, 'utf16le').swap16()],
    ['windows-1252', german, encoded(german, 'windows-1252')],
    ['windows-1251', russian, encoded(russian, 'windows-1251')],
    ['iso-8859-2', polish, encoded(polish, 'iso-8859-2')],
  ])('in %s', async (encoding, text, bytes) => {
    const document = await read(bytes, 'a.txt');
    expect(document.text).toBe(text);
    expect(document.report.encoding).toBe(encoding);
  });

  test('read twice is the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('a.md', 'a.txt'),
        async (text, fileName) => {
          const bytes = Buffer.from(text);
          const reading = await readDocument(bytes, { fileName });
          expect(await readDocument(bytes, { fileName })).toEqual(reading);
        },
      ),
    );
  });
});

describe('refused is', () => {
  const ole = (stream: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
    ]);
  const hex = (bytes: string) => Buffer.concat([Buffer.from(bytes, 'hex'), Buffer.alloc(64)]);

  test.each([
    ['EMPTY', 'a.txt', ''],
    ['EMPTY', 'a.md', ' \n\t\n'],
    ['LEGACY_WORD', 'a.doc', ole('WordDocument')],
    ['LEGACY_WORD', 'renamed.txt', ole('WordDocument')],
    ['ENCRYPTED', 'a.docx', ole('EncryptedPackage')],
    ['UNKNOWN_FORMAT', 'a.xls', ole('Workbook')],
    ['WORDPERFECT', 'a.wpd', hex('ff575043')],
    ['RICH_TEXT', 'a.rtf', '{\\rtf1\\ansi text}'],
    ['RICH_TEXT', 'a.doc', '{\\rtf1\\ansi text}'],
    ['IMAGE', 'scan.png', hex('89504e470d0a1a0a')],
    ['IMAGE', 'scan.txt', hex('ffd8ffe0')],
    ['IMAGE', 'scan.tif', hex('49492a00')],
    ['ARCHIVE', 'a.gz', hex('1f8b0800')],
    ['ARCHIVE', 'a.7z', hex('377abcaf271c')],
    ['ARCHIVE', 'a.rar', hex('526172211a07')],
    ['BINARY', 'a.txt', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251))],
    ['BINARY', 'program', hex('7f454c4602010100')],
    ['BINARY', 'nul.txt', `a${'\0'.repeat(9)}b`],
    ['UNKNOWN_FORMAT', 'a.json', '{"a":1}'],
    ['UNKNOWN_FORMAT', 'a.css', 'a { b: c }'],
    ['TOO_LARGE', 'a.md', Buffer.alloc(17 * 1024 * 1024, 'a')],
  ] as const)('%s: %s', async (code, fileName, content) => {
    expect(await refusalOf(content, fileName)).toBe(code);
  });

  test('every kind that the page on documents lists', async () => {
    const doc = await readFile('docs/documents.md', 'utf8');
    const listed = [...doc.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
    expect(listed).toEqual(Object.keys(REFUSALS));
  });

  test('nothing that only begins like one of these', async () => {
    for (const text of [
      'PK is a place.',
      'GIF is a format.',
      'BZhou said so.',
      'Rar! she cried',
      'BM',
    ]) {
      expect((await read(text, 'a.txt')).text).toBe(text);
    }
  });

  test('with what was found and the way out', async () => {
    const reading = await readDocument(Buffer.from('{\\rtf1}'), { fileName: 'a.doc' });
    expect(reading).toEqual({
      refused: {
        code: 'RICH_TEXT',
        reason: 'the file is in Rich Text Format (.rtf)',
        wayOut: 'save it as .docx or .pdf',
        message: 'the file is in Rich Text Format (.rtf); save it as .docx or .pdf',
      },
    });
  });
});

/** Bytes of a text in an encoding of one byte a character. */
function encoded(text: string, label: string): Buffer {
  const decoder = new TextDecoder(label);
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Buffer.from(
    Array.from(text, (character) => {
      const code = codes.get(character);
      if (code === undefined) throw new Error(`${character} is not in ${label}`);
      return code;
    }),
  );
}
