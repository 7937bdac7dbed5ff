import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';

const WIDTH = 595;
const HEIGHT = 842;
const MARGIN = 72;

/** How the paragraphs are set. */
export interface Layout {
  columns?: 1 | 2;
  /** Lines filled to the right edge, words broken by hyphens. */
  justified?: boolean;
  /** Indented first lines rather than space between paragraphs. */
  indented?: boolean;
  size?: number;
  head?: (page: number) => string;
  title?: string;
}

/** A word or a part of one, with the hyphen at its end where it is broken. */
interface Piece {
  text: string;
  x: number;
}

/** A PDF of paragraphs, set by the layout. */
export async function makePdf(paragraphs: readonly string[], layout: Layout): Promise<Uint8Array> {
  const { columns = 1, size = 11, title, indented = false } = layout;
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const gutter = 24;
  const width = (WIDTH - 2 * MARGIN - (columns - 1) * gutter) / columns;
  const leading = 1.25 * size;
  let page: PDFPage | undefined;
  let column = 0;
  let y = 0;
  const nextColumn = () => {
    column++;
    if (page === undefined || column >= columns) {
      page = pdf.addPage([WIDTH, HEIGHT]);
      column = 0;
      const number = pdf.getPageCount();
      if (layout.head !== undefined) {
        page.drawText(layout.head(number), { x: MARGIN, y: HEIGHT - 40, size: 9, font });
      }
      page.drawText(String(number), { x: WIDTH / 2, y: 36, size: 9, font });
    }
    y = HEIGHT - MARGIN;
    return page;
  };
  const lineAt = () => (page === undefined || y < MARGIN ? nextColumn() : page);
  if (title !== undefined) {
    lineAt().drawText(title, { x: MARGIN, y, size: 20, font });
    y -= 40;
  }
  for (const paragraph of paragraphs) {
    for (const pieces of linesOf(paragraph, font, {
      ...layout,
      size,
      width,
      indent: indented ? 18 : 0,
    })) {
      const target = lineAt();
      const left = MARGIN + column * (width + gutter);
      for (const { text, x } of pieces) target.drawText(text, { x: left + x, y, size, font });
      y -= leading;
    }
    if (!indented) y -= leading * 0.7;
  }
  return pdf.save();
}

function linesOf(
  paragraph: string,
  font: PDFFont,
  {
    justified = false,
    size,
    width,
    indent,
  }: Layout & { size: number; width: number; indent: number },
): Piece[][] {
  const of = (text: string) => font.widthOfTextAtSize(text, size);
  const space = of(' ');
  const lines: { words: string[]; start: number }[] = [{ words: [], start: indent }];
  for (let word of paragraph.split(' ')) {
    for (;;) {
      const line = lines.at(-1) ?? { words: [], start: 0 };
      const used = line.start + line.words.reduce((sum, each) => sum + of(each) + space, 0);
      // A word that is wider than a line sticks out of it.
      if (used + of(word) <= width || (line.words.length === 0 && line.start === 0)) {
        line.words.push(word);
        break;
      }
      const cut = justified ? lastCut(word, (part) => used + of(part) <= width) : undefined;
      if (cut !== undefined) {
        line.words.push(`${word.slice(0, cut)}${word[cut - 1] === '-' ? '' : '-'}`);
        word = word.slice(cut);
      }
      lines.push({ words: [], start: 0 });
    }
  }
  return lines.map(({ words, start }, at) => {
    const last = at === lines.length - 1;
    const free = width - start - words.reduce((sum, each) => sum + of(each), 0);
    const gap = justified && !last && words.length > 1 ? free / (words.length - 1) : space;
    if (!justified) return [{ text: words.join(' '), x: start }];
    let x = start;
    return words.map((text) => {
      const piece = { text, x };
      x += of(text) + gap;
      return piece;
    });
  });
}

/** The last place to break a word of eight letters or more, three letters at least on each side. */
function lastCut(word: string, fits: (part: string) => boolean): number | undefined {
  if (!/^\p{L}[\p{L}-]{7,}[,.;!]?$/u.test(word)) return undefined;
  for (let cut = word.length - 4; cut >= 3; cut--) {
    if (fits(`${word.slice(0, cut)}-`)) return cut;
  }
  return undefined;
}
