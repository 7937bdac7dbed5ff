import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import type { Item, Page } from './lines.ts';

/** What pdf.js gives of a run of text; marked content has none. */
const textItem = z.object({
  str: z.string(),
  transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
  width: z.number(),
  height: z.number(),
  fontName: z.string(),
});

type Matrix = z.infer<typeof textItem>['transform'];

/** Text that leans more than this, as a sine, is a watermark or a label of a figure. */
const MOST_LEAN = 0.1;
const USUAL_SIZE = 10;

/** Opens a PDF without running anything in it. @throws what pdf.js throws: the PDF is encrypted or damaged. */
export function openPdf(bytes: Uint8Array): Promise<Pdf> {
  // pdf.js takes the bytes over, and leaves them empty.
  return getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 });
}

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text items of a page as it is shown, turned pages upright. */
export async function pageOf(pdf: Pdf, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const toView = matrix.parse(transform);
  const content = await page.getTextContent();
  const items = content.items.flatMap((given) => {
    const item = textItem.safeParse(given).data;
    return item === undefined ? [] : (itemOf(item, toView, height) ?? []);
  });
  page.cleanup();
  return { number, width, height, items };
}

const matrix = textItem.shape.transform;

function itemOf(
  { str, transform, width, fontName }: z.infer<typeof textItem>,
  toView: Matrix,
  pageHeight: number,
): Item | undefined {
  const [a, b, c, d, x, y] = product(toView, transform);
  const size = Math.hypot(c, d) || USUAL_SIZE;
  if (Math.abs(b) > MOST_LEAN * Math.hypot(a, b) || a < 0) return undefined;
  return {
    text: str,
    left: x,
    right: x + width,
    // The view's y goes down.
    baseline: pageHeight - y,
    height: size,
    font: fontName,
  };
}

/** Matrices as PDF writes them. Source: PDF 1.7, section 8.3.4. */
function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
