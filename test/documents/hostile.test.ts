import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { DOCUMENT_BYTES } from '../../src/model/index.ts';
import { read, refusalOf } from './reading.ts';

const MIB = 1024 * 1024;

describe('a hostile document', () => {
  afterEach(async () => {
    // The next document is read whatever the one before was.
    expect((await read('Words.', 'a.txt')).text).toBe('Words.');
    expect(process.memoryUsage.rss()).toBeLessThan(2048 * MIB);
  });

  test.each([
    ['divisions', `${'<div>'.repeat(100_000)}the words${'</div>'.repeat(100_000)}`],
    ['divisions that never end', `${'<div>'.repeat(100_000)}the words`],
    ['lists', `${'<ul><li>'.repeat(50_000)}the words`],
    ['tables', `${'<table><tr><td>'.repeat(20_000)}the words`],
    ['inline elements', `${'<b><i>'.repeat(50_000)}the words`],
  ])('of nested %s is read, or refused in time', async (_, body) => {
    const reading = await readDocument(Buffer.from(`<html><body>${body}`), { fileName: 'a.html' });
    if ('refused' in reading) expect(reading.refused.code).toBe('TOO_COSTLY');
    else expect(reading.text).toContain('the words');
  });

  test('of millions of elements is refused, and takes nothing with it', async () => {
    const page = `<html><body>${'<b></b>'.repeat(2_300_000)}words`;
    const reading = await readDocument(Buffer.from(page), { fileName: 'a.html', seconds: 20 });
    expect(reading).toMatchObject({ refused: { code: 'TOO_COSTLY' } });
  });

  test('that takes longer than it may is refused, and says so', async () => {
    const reading = await readDocument(bombPdf(40 * MIB), { fileName: 'a.pdf', seconds: 1 });
    expect(reading).toMatchObject({
      refused: { code: 'TOO_COSTLY', reason: expect.stringContaining('more than 1 s') as unknown },
    });
  });

  test.each([
    ['Markdown', 'a.md', 17],
    ['a page', 'a.html', 17],
    ['a PDF', 'a.pdf', 129],
  ])('larger than %s may be is refused unread', async (_, fileName, mib) => {
    const bytes = Buffer.alloc(mib * MIB, fileName === 'a.pdf' ? '%PDF-1.7 ' : '<p>word ');
    expect(await refusalOf(bytes, fileName)).toBe('TOO_LARGE');
    expect(DOCUMENT_BYTES).toBe(128 * MIB);
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['block quotes', `${'>'.repeat(100_000)} words`],
    ['lists', `${'1. '.repeat(30_000)}words`],
    ['list marks', `${'* + '.repeat(25_000)}words`],
    ['emphasis', '*a_'.repeat(30_000)],
    ['front matter', `---\n${'['.repeat(60_000)}\n---\nwords`],
    ['front matter that never ends', `---\n${'a: '.repeat(100_000)}`],
  ])('of Markdown with nested %s is read, or refused in time', async (_, markdown) => {
    const reading = await readDocument(Buffer.from(markdown), { fileName: 'a.md' });
    if ('refused' in reading) expect(reading.refused.code).toBe('TOO_COSTLY');
    else expect(reading.text).toBe(markdown);
  });

  test('with the bytes of others, cut off and changed, is read or refused', async () => {
    const starts = [
      '%PDF-1.7\n1 0 obj',
      'PK\x03\x04\x14\0',
      '<!doctype html><html>',
      '{\\rtf',
      '\xFF\xFE<\0p\0>\0',
    ];
    for (const start of starts) {
      for (const end of ['', '\0\0\0', '\xD8\x00\xDC', '<![CDATA[', '\xFF\xFF\xFF\xFF']) {
        const bytes = Buffer.from(start + end, 'latin1');
        for (const fileName of ['a.pdf', 'a.docx', 'a.html', 'a.md', '../../a.txt', '__proto__']) {
          const reading = await readDocument(bytes, { fileName });
          expect('refused' in reading || reading.text.length > 0).toBe(true);
        }
      }
    }
  });
});

/** A PDF of a few kilobytes with a content stream of this many bytes when unpacked. */
function bombPdf(bytes: number): Buffer {
  const stream = deflateSync(Buffer.alloc(bytes, 'q Q '), { level: 1 });
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>',
  ];
  const parts = objects.map((object, at) => Buffer.from(`${at + 1} 0 obj\n${object}\nendobj\n`));
  parts.unshift(Buffer.from('%PDF-1.7\n'));
  parts.push(Buffer.from(`4 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`));
  parts.push(
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n'),
  );
  return Buffer.concat(parts);
}
