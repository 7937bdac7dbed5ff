import type { Stated } from '../document.ts';
import { statedText, textOf, type Candidates } from '../metadata.ts';
import type { DomDocument } from './dom.ts';

/** Marks that stand between a page's title and the name of its site. */
const SEPARATORS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' » '];
/** A heading shorter than this may begin a title by chance. */
const LEAST_HEADING = 10;

/**
 * The title of a page without the name of its site.
 * @param candidates titles that the page states for machines; last its only heading and its title
 * element are taken.
 */
export function titleOf(
  document: DomDocument,
  candidates: Candidates,
  publisher: string | undefined,
): Stated<string> | undefined {
  const headings = [...document.querySelectorAll('h1')].flatMap(
    (h1) => textOf(h1.textContent) ?? [],
  );
  const stated = statedText([
    ...candidates,
    ['element h1', headings.length === 1 ? headings[0] : undefined],
    ['element title', document.querySelector('title')?.textContent],
  ]);
  if (stated === undefined) return undefined;
  const title = withoutSite(stated.value, publisher?.toLowerCase(), headings);
  const heading = headings.find(
    (each) => each.length >= LEAST_HEADING && (title.startsWith(each) || each.startsWith(title)),
  );
  if (heading !== undefined && title.length >= LEAST_HEADING)
    return { value: heading, source: 'element h1' };
  return { value: title, source: stated.source };
}

function withoutSite(title: string, site: string | undefined, headings: readonly string[]): string {
  return SEPARATORS.reduce((short, separator) => {
    const at = short.lastIndexOf(separator);
    if (at <= 0) return short;
    const tail = short.slice(at + separator.length).toLowerCase();
    const known =
      (site !== undefined && tail.includes(site)) ||
      headings.some((heading) => heading.length >= LEAST_HEADING && short.startsWith(heading));
    return known ? short.slice(0, at) : short;
  }, title);
}
