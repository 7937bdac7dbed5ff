import type { ReadParts } from '../document.ts';
import { refuse, type DocumentRefusal } from '../refusal.ts';
import { TextBuilder } from '../text-builder.ts';
import { blocksOf } from './columns.ts';
import { vocabularyOf } from './hyphens.ts';
import { linesOf, median, type Line, type Page } from './lines.ts';
import { pdfMetadata } from './metadata.ts';
import { openPdf, pageOf, type Pdf } from './pages.ts';
import { Paragraphs } from './paragraphs.ts';
import { withoutRunningHeads } from './running-heads.ts';

const ENCRYPTED = 'PasswordException';

/** Reads a PDF: paragraphs in reading order; every character knows its page and box. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<ReadParts | { refused: DocumentRefusal }> {
  const opened = await openPdf(bytes).catch((thrown: unknown) => refuseUnopened(thrown));
  if ('refused' in opened) return opened;
  try {
    return await readOpened(opened);
  } finally {
    await opened.destroy();
  }
}

function refuseUnopened(thrown: unknown): { refused: DocumentRefusal } {
  if (!(thrown instanceof Error)) return refuse('BROKEN');
  return thrown.name === ENCRYPTED
    ? refuse('ENCRYPTED')
    : refuse('BROKEN', thrown.message.slice(0, 100));
}

async function readOpened(pdf: Pdf): Promise<ReadParts | { refused: DocumentRefusal }> {
  const pages: { page: Page; lines: Line[] }[] = [];
  const unreadable: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pageOf(pdf, number).catch(() => undefined);
    if (page === undefined) unreadable.push(number);
    else pages.push({ page, lines: linesOf(page) });
  }
  const withText = pages.filter(({ lines }) => lines.length > 0);
  if (withText.length === 0) {
    return unreadable.length > 0 ? refuse('BROKEN', 'none of its pages') : refuse('SCANNED_PDF');
  }
  const pagesWithoutText = pages.flatMap(({ page, lines }) =>
    lines.length > 0 ? [] : [page.number],
  );
  const { lines, left } = withoutRunningHeads(withText);
  const text = textOf(lines);
  if (text.text === '') return refuse('NO_TEXT', 'nothing but running heads');
  const warnings = warningsOf(pagesWithoutText, unreadable, left);
  const report = {
    pages: pdf.numPages,
    pagesWithoutText: [...pagesWithoutText, ...unreadable],
    warnings,
  };
  return { ...text, metadata: await pdfMetadata(pdf), report };
}

function textOf(pages: readonly Line[][]): ReturnType<TextBuilder['finish']> {
  const blocks = pages.map((lines) => blocksOf(lines));
  const lines = blocks.flat(2);
  const builder = new TextBuilder();
  const size = median(
    lines.flatMap(({ text, height }) => Array<number>(Math.ceil(text.length / 40)).fill(height)),
  );
  const paragraphs = new Paragraphs(builder, vocabularyOf(lines), size);
  for (const page of blocks) paragraphs.add(page);
  paragraphs.end();
  return builder.finish();
}

function warningsOf(without: number[], unreadable: number[], left: number): string[] {
  const warnings: string[] = [];
  if (without.length > 0) {
    warnings.push(
      `No text on ${pageList(without)}: scanned or drawn. Recognize it (OCR) to have it read.`,
    );
  }
  if (unreadable.length > 0) warnings.push(`Damaged and not read: ${pageList(unreadable)}.`);
  if (left > 0) warnings.push(`Left out: ${left} lines of running heads and page numbers.`);
  return warnings;
}

function pageList(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'page' : 'pages'} ${numbers.join(', ')}`;
}
