import { dateIn } from '../date.ts';
import type { Stated } from '../document.ts';
import type { DomDocument } from './dom.ts';

const TIMES = 'time[datetime], [itemprop="datePublished"], abbr.published, time.published';
const DATED =
  '[class*="date"], [class*="Date"], [class*="time"], [class*="byline"], [class*="meta"], [id*="date"]';
/** Beyond this the text under an element is not only a date. */
const MOST_DATED = 120;
const MOST_TOP = 3000;
const MOST_ELEMENTS = 2000;
const DATE_IN_PATH = /\/(20\d\d|19\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=\/|-|$)/;

/**
 * The date of publication that a page shows, where it states none for machines: in a time element,
 * in its address, in an element whose class speaks of dates, or at the top of its text.
 */
export function dateOnPage(
  document: DomDocument,
  url: string | undefined,
): Stated<string> | undefined {
  return (
    firstDate(document, TIMES, 'element time') ??
    inAddress(url) ??
    firstDate(document, DATED, 'element with a class for dates') ??
    atTheTop(document)
  );
}

function firstDate(
  document: DomDocument,
  selector: string,
  source: string,
): Stated<string> | undefined {
  let seen = 0;
  for (const element of document.querySelectorAll(selector)) {
    if (seen++ > MOST_ELEMENTS) break;
    const stated = ['datetime', 'content', 'title'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    );
    const value = dateIn(
      stated[0]?.slice(0, MOST_DATED) ?? (element.textContent ?? '').trim().slice(0, MOST_DATED),
    );
    if (value !== undefined) return { value, source };
  }
  return undefined;
}

function inAddress(url: string | undefined): Stated<string> | undefined {
  const [, year, month = '', day = ''] = DATE_IN_PATH.exec(url ?? '') ?? [];
  if (year === undefined) return undefined;
  const value = dateIn(`${year}-${month}-${day}`);
  return value === undefined ? undefined : { value, source: 'address' };
}

function atTheTop(document: DomDocument): Stated<string> | undefined {
  const text = (document.body.textContent ?? '').replace(/\s+/g, ' ').slice(0, MOST_TOP);
  const value = dateIn(text);
  return value === undefined ? undefined : { value, source: 'top of the text' };
}
