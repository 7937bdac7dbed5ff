import type { DomDocument, DomElement } from './dom.ts';

/** What the names of classes and ids call parts of a page that are beside its article, within it too. */
const FURNITURE =
  /(?:^|[\s_-])(?:related|recommended|recommendations|copyright)(?:$|[\s_-])|related(?:posts|articles|links|content|stories)/i;

/** An element with more of the text of a page than this has the article in it, whatever it is called. */
const LARGEST_SHARE = 0.3;

/** Removes links to other articles and notes of rights from a page, which Readability takes for paragraphs. */
export function removeFurniture(document: DomDocument): void {
  const most = LARGEST_SHARE * lengthOf(document.body);
  for (const element of [...document.body.querySelectorAll('[class], [id]')]) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (FURNITURE.test(names) && lengthOf(element) < most) element.parentNode?.removeChild(element);
  }
}

/** The characters of its text. */
function lengthOf(element: DomElement): number {
  return element.textContent?.length ?? 0;
}
