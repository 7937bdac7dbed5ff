import type { Line, Page } from './lines.ts';

/** Share of a page's height, at top and bottom, where running heads and page numbers stand. */
const MARGIN = 0.1;
/** Share of pages with the same head: left and right pages may have different ones. */
const LEAST_SHARE = 0.3;
/** Points within which heads are at the same height. */
const SAME_HEIGHT = 4;
const PAGE_NUMBER =
  /^(?:page|p\.|seite|página|pagina)?\s*[-–—[(]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—\])]?(?:\s*(?:of|\/|von|de|di|sur)\s*\d{1,4})?$/i;

/** Lines of each page without running heads, running feet and page numbers. */
export function withoutRunningHeads(pages: readonly { page: Page; lines: readonly Line[] }[]): {
  lines: Line[][];
  left: number;
} {
  const counts = new Map<string, number>();
  for (const { page, lines } of pages) {
    const keys = new Set(lines.filter((line) => inMargin(line, page)).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, LEAST_SHARE * pages.length);
  let left = 0;
  const kept = pages.map(({ page, lines }) =>
    lines.filter((line) => {
      const running =
        inMargin(line, page) &&
        ((counts.get(keyOf(line)) ?? 0) >= least || PAGE_NUMBER.test(line.text));
      if (running) left++;
      return !running;
    }),
  );
  return { lines: kept, left };
}

function inMargin({ baseline }: Line, { height }: Page): boolean {
  return baseline > height * (1 - MARGIN) || baseline < height * MARGIN;
}

/** The same text at the same height, whatever numbers are in it. */
function keyOf({ text, baseline }: Line): string {
  const words = text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
  return `${Math.round(baseline / SAME_HEIGHT)} ${words}`;
}
