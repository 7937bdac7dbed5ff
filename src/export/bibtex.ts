import { citedOf } from './cited.ts';
import { cslItems, type CslItem } from './csl.ts';
import { oneLine } from './footnote.ts';
import type { SelectedDocument } from './selection.ts';

/** BibTeX: the document of each fact, with its words in the note. */
export async function* bibliography(
  documents: AsyncIterable<SelectedDocument>,
  base: string,
): AsyncGenerator<string> {
  for await (const selected of documents) {
    const items = citedOf(selected).flatMap((cited) => cslItems(cited, base));
    if (items.length > 0) yield await bibtex(items);
  }
}

/** CSL items as BibTeX in UTF-8, an entry for each. Loads citation.js, a third of a second, when first called. */
export async function bibtex(items: readonly CslItem[]): Promise<string> {
  const { Cite, plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  // Its own escaping drops letters of other scripts than Latin, and leaves names as they are.
  Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });
  const escaped = items.map((item) => ({
    ...item,
    title: escapeTex(item.title),
    note: escapeTex(item.note),
    URL: item.URL.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign)),
    ...(item.publisher === undefined ? {} : { publisher: escapeTex(item.publisher) }),
    ...(item.author === undefined
      ? {}
      : { author: item.author.map(({ literal }) => ({ literal: escapeTex(literal) })) }),
  }));
  return new Cite(escaped, { generateGraph: false }).format('bibtex');
}

/** Signs that TeX runs, BibTeX counts, or citation.js reads as HTML. BibTeX counts an escaped brace too. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '"': '\\textquotedbl{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

function escapeTex(text: string): string {
  return oneLine(text).replace(/[\\{}^~<>"&%$#_]/g, (sign) => TEX[sign] ?? sign);
}
