import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  DeletedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { locate } from '../../src/documents/index.ts';
import { read, refusalOf, structureOf } from './reading.ts';
import { sampleText } from './sample-text.ts';

const PARAGRAPHS = sampleText(3, 60).map((sentences) => sentences.join(' '));

describe('a Word document', () => {
  test('has every paragraph exactly', async () => {
    const bytes = await packed(PARAGRAPHS.map((text) => new Paragraph(text)));
    const { text } = await read(bytes, 'a.docx');
    expect(text).toBe(PARAGRAPHS.join('\n\n'));
  });

  test('has its headings, lists, tables and links', async () => {
    const bytes = await packed([
      new Paragraph({ text: 'Maps on loan', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'What was lent', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ text: 'one map', bullet: { level: 0 } }),
      new Paragraph({ text: 'a copy', bullet: { level: 1 } }),
      new Paragraph({
        children: [
          new TextRun('See '),
          new ExternalHyperlink({
            link: 'https://library.example/register',
            children: [new TextRun('the '), new TextRun('register')],
          }),
          new TextRun('.'),
        ],
      }),
      new Table({ rows: [row('Year', 'Maps'), row('2025', '1,200')] }),
    ]);
    const document = await read(bytes, 'a.docx');
    expect(document.text).toBe(
      'Maps on loan\n\nWhat was lent\n\n- one map\n  - a copy\n\nSee the register.\n\nYear | Maps\n2025 | 1,200',
    );
    expect(structureOf(document)).toEqual([
      'heading 1: Maps on loan',
      'heading 2: What was lent',
      'listItem 1 false: one map\n  - a copy',
      'listItem 2 false: a copy',
      'link https://library.example/register: the register',
      'tableCell 0 0 0 false: Year',
      'tableCell 0 0 1 false: Maps',
      'tableCell 0 1 0 false: 2025',
      'tableCell 0 1 1 false: 1,200',
    ]);
  });

  test('says in which paragraph a passage stands, empty ones counted', async () => {
    const bytes = await packed([
      new Paragraph('First.'),
      new Paragraph(''),
      new Paragraph({ children: [new TextRun('Third'), new FootnoteReferenceRun(1)] }),
    ]);
    const { text, sourceMap } = await read(bytes, 'a.docx');
    expect(text).toContain('In a note.');
    const at = (words: string) => {
      const start = text.indexOf(words);
      return locate(sourceMap, start, start + words.length);
    };
    expect(at('First.')).toEqual([{ kind: 'docx', part: 'body', paragraph: 1 }]);
    expect(at('Third')).toEqual([{ kind: 'docx', part: 'body', paragraph: 3 }]);
    expect(at('In a note.')).toEqual([{ kind: 'docx', part: 'notes', paragraph: 1 }]);
    expect(text).not.toContain('↑');
  });

  test('is read as its changes leave it, and says what is left out', async () => {
    const author = { id: 1, author: 'Bo Sample', date: '2026-03-04T00:00:00Z' };
    const changed = new Paragraph({
      children: [
        new TextRun('It was '),
        new DeletedTextRun({ ...author, text: 'never ' }),
        new InsertedTextRun({ ...author, text: 'often ' }),
        new TextRun('lent.'),
      ],
    });
    const { text, report } = await read(await packed([changed], 'A head'), 'a.docx');
    expect(text).toBe('It was often lent.');
    expect(report.warnings).toContain('Left out: headers and footers.');
  });

  test('has the metadata of its core properties, each with its place', async () => {
    const bytes = await withPart(
      await packed([new Paragraph('Words.')]),
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>The lending of &quot;maps&quot;</dc:title>
       <dc:creator>Ada Example</dc:creator><dcterms:created>2026-03-04T10:00:00Z</dcterms:created>
       <dcterms:modified>2026-05-06T10:00:00Z</dcterms:modified><dc:language>en-GB</dc:language></cp:coreProperties>`,
    );
    const { metadata } = await read(bytes, 'a.docx');
    expect(metadata).toEqual({
      title: { value: 'The lending of "maps"', source: 'core properties dc:title' },
      authors: { value: ['Ada Example'], source: 'core properties dc:creator' },
      created: { value: '2026-03-04', source: 'core properties dcterms:created' },
      modified: { value: '2026-05-06', source: 'core properties dcterms:modified' },
      language: { value: 'en-GB', source: 'core properties dc:language' },
    });
  });
});

describe('refused is', () => {
  test('a zip that is no Word document', async () => {
    const zip = new JSZip().file('a.txt', 'words');
    expect(await refusalOf(await zip.generateAsync({ type: 'nodebuffer' }), 'a.zip')).toBe(
      'ARCHIVE',
    );
    expect(await refusalOf(await zip.generateAsync({ type: 'nodebuffer' }), 'a.docx')).toBe(
      'ARCHIVE',
    );
    zip.file('mimetype', 'application/vnd.oasis.opendocument.text');
    expect(await refusalOf(await zip.generateAsync({ type: 'nodebuffer' }), 'a.odt')).toBe(
      'UNKNOWN_FORMAT',
    );
  });

  test('a document that is cut off', async () => {
    const bytes = await packed([new Paragraph('Words.')]);
    expect(await refusalOf(bytes.subarray(0, bytes.length - 200), 'a.docx')).toBe('BROKEN');
  });

  test('a document without text', async () => {
    expect(await refusalOf(await packed([new Paragraph('')]), 'a.docx')).toBe('NO_TEXT');
  });

  test('a document with a name that leads out of it', async () => {
    const bytes = await withPart(
      await packed([new Paragraph('Words.')]),
      'word/..xx/evil.xml',
      '<a/>',
    );
    const hostile = Buffer.from(
      bytes.toString('latin1').replaceAll('word/..xx/evil', 'word/../../evil'),
      'latin1',
    );
    expect(await refusalOf(hostile, 'a.docx')).toBe('BROKEN');
  });

  test('a document that unpacks to a thousand times its size', async () => {
    const bomb = `<w:document>${' '.repeat(130 * 1024 * 1024)}</w:document>`;
    const bytes = await withPart(
      await packed([new Paragraph('Words.')]),
      'word/document.xml',
      bomb,
    );
    expect(bytes.length).toBeLessThan(4 * 1024 * 1024);
    expect(await refusalOf(bytes, 'a.docx')).toBe('TOO_COSTLY');
  });

  test('a document whose parts unpack to more than they state', async () => {
    const text = `<w:document>${' '.repeat(4 * 1024 * 1024)}</w:document>`;
    const bytes = await withPart(
      await packed([new Paragraph('Words.')]),
      'word/document.xml',
      text,
    );
    const stated = Buffer.alloc(4);
    stated.writeUInt32LE(Buffer.byteLength(text));
    const lying = Buffer.from(
      bytes.toString('latin1').replaceAll(stated.toString('latin1'), '\x10\0\0\0'),
      'latin1',
    );
    expect(await refusalOf(lying, 'a.docx')).toBe('BROKEN');
  });

  test('a document nested too deeply to be followed', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(50_000) + '</w:sdtContent></w:sdt>'.repeat(50_000);
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${deep}</w:body></w:document>`;
    const bytes = await withPart(await packed([new Paragraph('Words.')]), 'word/document.xml', xml);
    expect(await refusalOf(bytes, 'a.docx')).toBe('BROKEN');
  });
});

async function packed(children: (Paragraph | Table)[], head?: string): Promise<Buffer> {
  const headers =
    head === undefined
      ? {}
      : { headers: { default: new Header({ children: [new Paragraph(head)] }) } };
  const footnotes = { 1: { children: [new Paragraph('In a note.')] } };
  return Packer.toBuffer(new Document({ footnotes, sections: [{ ...headers, children }] }));
}

async function withPart(bytes: Buffer, name: string, content: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(name, content);
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 1 },
  });
}

function row(...cells: string[]): TableRow {
  return new TableRow({
    children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });
}
