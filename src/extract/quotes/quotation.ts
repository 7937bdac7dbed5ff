import { paragraphsOf, type Span } from '../text/index.ts';

/** What stands in quotation marks: the span with the marks, and the words between them. */
export interface Quotation extends Span {
  readonly words: Span;
  readonly paragraph: Span;
  /** Whether no mark ends it in its paragraph, as where a quotation goes on in the next. */
  readonly open: boolean;
}

interface Marks {
  readonly opens: RegExp;
  readonly closes: (opening: string, text: string, at: number) => number;
}

/** Curly and straight double marks, and those of old wire services. */
const DOUBLE: Marks = {
  opens: /“|"|``/y,
  closes: (opening, text, at) => {
    if (opening === '``') return text.startsWith("''", at) ? 2 : 0;
    if (text[at] === '”') return 1;
    // A curly quotation closed by a straight mark is a slip of the keyboard.
    return text[at] === '"' ? 1 : 0;
  },
};
/** Single curly marks, in texts that have no double ones. An apostrophe has a letter after it. */
const SINGLE: Marks = {
  opens: /(?<![\p{L}\p{N}])‘/uy,
  closes: (_, text, at) => (text[at] === '’' && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') ? 1 : 0),
};

/** The quotations of a masked text in its order. They do not cross paragraphs. */
export function quotationsIn(masked: string): Quotation[] {
  const marks = /[“"]|``/.test(masked) ? DOUBLE : SINGLE;
  return paragraphsOf(masked).flatMap((paragraph) => inParagraph(masked, paragraph, marks));
}

function inParagraph(masked: string, paragraph: Span, marks: Marks): Quotation[] {
  const found: Quotation[] = [];
  let opening: { at: number; mark: string } | undefined;
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const mark = openingAt(masked, at, marks);
    if (opening === undefined) {
      if (mark !== undefined) opening = { at, mark };
      if (mark === '``') at += 1;
      continue;
    }
    const closing = marks.closes(opening.mark, masked, at);
    if (closing > 0) {
      found.push(quotation(masked, paragraph, opening, at, closing));
      opening = undefined;
      at += closing - 1;
    } else if (mark === '“' && opening.mark === '“') opening = { at, mark };
  }
  // A straight mark without a partner measures inches or is a slip.
  if (opening !== undefined && opening.mark !== '"')
    found.push(quotation(masked, paragraph, opening, paragraph.end, 0));
  return found.filter((it) => it.words.start < it.words.end);
}

function openingAt(masked: string, at: number, { opens }: Marks): string | undefined {
  opens.lastIndex = at;
  return opens.exec(masked)?.[0];
}

function quotation(
  masked: string,
  paragraph: Span,
  opening: { at: number; mark: string },
  at: number,
  closing: number,
): Quotation {
  let start = opening.at + opening.mark.length;
  let end = at;
  while (start < end && /\s/.test(masked[start] ?? '')) start += 1;
  while (end > start && /\s/.test(masked[end - 1] ?? '')) end -= 1;
  return {
    start: opening.at,
    end: at + closing,
    words: { start, end },
    paragraph,
    open: closing === 0,
  };
}

export function wordCount(masked: string, { start, end }: Span): number {
  return masked
    .slice(start, end)
    .split(/\s+/)
    .filter((word) => word !== '').length;
}
