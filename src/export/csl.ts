import { keyOfId, typeOfId } from '../model/index.ts';
import { citedOf, type Cited, type CitedPassage } from './cited.ts';
import { citePath } from './facts.ts';
import { wordsOf } from './footnote.ts';
import type { SelectedDocument } from './selection.ts';

/** An item of CSL JSON, https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'webpage' | 'document';
  readonly title: string;
  readonly URL: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: string;
  /** The exact words, where they stand, and the permanent address. */
  readonly note: string;
}

/** The documents that a citation cites, one item for each passage. */
export function cslItems(citation: Cited, base: string): CslItem[] {
  const { id, passages } = citation;
  return passages.map((cited) => {
    const { document, authors, publisher } = cited;
    const address = `${base}${citePath(id)}`;
    // A figure is stated in several passages.
    const which = typeOfId(id) === 'statistic' ? `-${keyOfId(cited.passage.id)}` : '';
    const key = `${id.replace(':', '-')}${which}`;
    return {
      id: key,
      'citation-key': key,
      type: document.url === null ? 'document' : 'webpage',
      title: document.title,
      URL: document.url === null ? address : new URL(document.url).href,
      ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
      ...(publisher === null ? {} : { publisher }),
      ...(document.date === null
        ? {}
        : { issued: { 'date-parts': [document.date.split('-').map(Number)] } }),
      language: document.language,
      note: noteOf(citation, cited, address),
    };
  });
}

function noteOf({ nameOf }: Cited, cited: CitedPassage, address: string): string {
  const { start, end } = cited.passage;
  const { sha256 } = cited.document;
  return `${wordsOf(cited, nameOf)} (characters ${start} to ${end}, SHA-256 ${sha256}; ${address})`;
}

/** CSL JSON: the document of each fact, with its words in the note. */
export async function* csl(
  documents: AsyncIterable<SelectedDocument>,
  base: string,
): AsyncGenerator<string> {
  yield '[';
  let separator = '\n';
  for await (const selected of documents)
    for (const item of citedOf(selected).flatMap((cited) => cslItems(cited, base))) {
      yield `${separator}${JSON.stringify(item)}`;
      separator = ',\n';
    }
  yield '\n]\n';
}
