import { PDFDocument, StandardFonts, degrees } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { locate, type ReadDocument } from '../../src/documents/index.ts';
import { makePdf } from '../../eval/make-pdf.ts';
import { read, refusalOf, structureOf } from './reading.ts';
import { sampleText, wholeSentences } from './sample-text.ts';

const PARAGRAPHS = sampleText(7, 30);
const TEXTS = PARAGRAPHS.map((sentences) => sentences.join(' '));
const [, SECOND = '', LAST = ''] = [...TEXTS.slice(0, 2), ...TEXTS.slice(-1)];

describe('a PDF', () => {
  test.each([
    [
      'of one column with running heads',
      0.97,
      { head: (page: number) => `Annual report | ${page}` },
    ],
    ['justified and hyphenated, with indents', 0.97, { justified: true, indented: true }],
    [
      'of two columns, hyphenated, with running heads',
      0.94,
      { columns: 2, justified: true, size: 10, head: () => 'Maps on loan' },
    ],
  ] as const)('%s has its sentences whole', async (_, least, layout) => {
    const document = await read(await makePdf(TEXTS, layout), 'a.pdf');
    expect(wholeSentences(document.text, PARAGRAPHS)).toBeGreaterThanOrEqual(least);
    expect(document.text).not.toMatch(/Annual report|Maps on loan/);
  });

  test('has its paragraphs apart, and nothing but them', async () => {
    const { text, report } = await read(await makePdf(TEXTS, { head: () => 'Head' }), 'a.pdf');
    expect(text.split('\n\n').filter((each) => TEXTS.includes(each)).length).toBeGreaterThanOrEqual(
      27,
    );
    expect(text.replace(/\s+/g, ' ')).toBe(TEXTS.join(' '));
    expect(report.warnings).toEqual([
      expect.stringMatching(/^Left out: \d+ lines of running heads/),
    ]);
  });

  test('has its title as a heading', async () => {
    const document = await read(await makePdf(TEXTS, { title: 'Of the lending of maps' }), 'a.pdf');
    expect(structureOf(document)).toEqual(['heading 1: Of the lending of maps']);
  });

  test('says on which page and where a passage stands', async () => {
    const document = await read(await makePdf(TEXTS, {}), 'a.pdf');
    const start = document.text.indexOf(SECOND);
    const second = locate(document.sourceMap, start, start + 20);
    expect(second).toHaveLength(1);
    const [place] = second;
    if (place?.kind !== 'pdf') throw new Error('a place in a PDF was expected');
    expect(place.page).toBe(1);
    const [left, bottom, right, top] = place.box;
    expect(left).toBeCloseTo(72, 0);
    expect(right).toBeLessThan(72 + 451 / 2);
    expect(top - bottom).toBeCloseTo(11, 0);
    const last = placesOf(document, LAST.slice(-20));
    expect(last.at(-1)).toMatchObject({ kind: 'pdf', page: document.report.pages });
    expect(placesOf(document, SECOND).length).toBeGreaterThan(2);
  });

  test('has what its information says, each with its place', async () => {
    const pdf = await PDFDocument.load(await makePdf(['Some words.'], {}));
    pdf.setTitle('The lending of maps');
    pdf.setAuthor('Ada Example');
    pdf.setLanguage('en-GB');
    pdf.setCreationDate(new Date('2026-03-04T10:00:00Z'));
    pdf.setModificationDate(new Date('2026-05-06T10:00:00Z'));
    const { metadata } = await read(await pdf.save(), 'a.pdf');
    expect(metadata).toEqual({
      title: { value: 'The lending of maps', source: 'PDF information Title' },
      authors: { value: ['Ada Example'], source: 'PDF information Author' },
      created: { value: '2026-03-04', source: 'PDF information CreationDate' },
      modified: { value: '2026-05-06', source: 'PDF information ModDate' },
      language: { value: 'en-GB', source: 'PDF information Language' },
    });
  });

  test('with hostile information states nothing of it', async () => {
    const pdf = await PDFDocument.load(await makePdf(['Some words.'], {}));
    pdf.setTitle('t'.repeat(1_000_000));
    pdf.setAuthor('\u0000\u001B[31m \u0007');
    const { metadata } = await read(await pdf.save(), 'a.pdf');
    expect(metadata.title).toBeUndefined();
    expect(metadata.authors?.value ?? ['[31m']).toEqual(['[31m']);
  });

  test('names the pages that have no text', async () => {
    const pdf = await PDFDocument.load(await makePdf(['Some words.'], {}));
    pdf.addPage().drawRectangle({ x: 10, y: 10, width: 100, height: 100 });
    const { report } = await read(await pdf.save(), 'a.pdf');
    expect(report.pages).toBe(2);
    expect(report.pagesWithoutText).toEqual([2]);
    expect(report.warnings).toContainEqual(expect.stringContaining('No text on page 2'));
  });

  test('turned by 90 degrees is read upright', async () => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    const page = pdf.addPage([600, 800]);
    page.setRotation(degrees(90));
    for (const [at, line] of [
      'The first line of the page,',
      'and the second line of it.',
    ].entries()) {
      page.drawText(line, { x: 100 + 14 * at, y: 100, size: 12, font, rotate: degrees(90) });
    }
    expect((await read(await pdf.save(), 'a.pdf')).text).toBe(
      'The first line of the page, and the second line of it.',
    );
  });

  test('of two columns that are a table is read row by row', async () => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    const page = pdf.addPage([600, 800]);
    for (let row = 0; row < 8; row++) {
      page.drawText(`Item ${row}`, { x: 72, y: 700 - 14 * row, size: 11, font });
      page.drawText(`${row * 1000}`, { x: 400, y: 700 - 14 * row, size: 11, font });
    }
    const { text } = await read(await pdf.save(), 'a.pdf');
    expect(text).toContain('Item 3 3000');
  });

  test('read twice is the same', async () => {
    const bytes = await makePdf(TEXTS, { columns: 2, justified: true });
    expect(await read(bytes, 'a.pdf')).toEqual(await read(bytes, 'a.pdf'));
  });
});

describe('refused is a PDF', () => {
  test('without any text', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage().drawRectangle({ x: 10, y: 10, width: 100, height: 100 });
    expect(await refusalOf(await pdf.save(), 'a.pdf')).toBe('SCANNED_PDF');
  });

  test('that is cut off, or nothing but a header', async () => {
    const bytes = await makePdf(TEXTS, {});
    expect(await refusalOf(bytes.subarray(0, 300), 'a.pdf')).toBe('BROKEN');
    expect(await refusalOf('%PDF-1.7\n', 'a.pdf')).toBe('BROKEN');
  });

  test('that is encrypted', async () => {
    expect(await refusalOf(encryptedPdf(), 'a.pdf')).toBe('ENCRYPTED');
  });
});

function placesOf({ text, sourceMap }: ReadDocument, passage: string) {
  const start = text.lastIndexOf(passage);
  expect(start).toBeGreaterThanOrEqual(0);
  return locate(sourceMap, start, start + passage.length);
}

/** A PDF whose password nobody knows: the standard handler, with hashes of nothing. */
function encryptedPdf(): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  ];
  let body = '%PDF-1.6\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = body.length;
  return `${body}xref\n0 4\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<00><00>] >>\nstartxref\n${start}\n%%EOF\n`;
}
