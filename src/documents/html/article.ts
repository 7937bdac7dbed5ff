import { Readability } from '@mozilla/readability';
import { TextBuilder } from '../text-builder.ts';
import { isElement, parsePage, type DomDocument, type DomElement } from './dom.ts';
import { removeFurniture } from './furniture.ts';
import { Places } from './places.ts';
import { walk } from './walk.ts';

/** Length of an article, in characters, below which Readability tries again with fewer of its rules. */
const LEAST_ARTICLE = 250;
/** A page with more elements is no article; Readability would take minutes. */
const MOST_ELEMENTS = 100_000;

/** Where a text is that Readability made at the very start. */
const BODY = { kind: 'html', block: '/html/body[1]' } as const;

export interface ArticleText extends ReturnType<TextBuilder['finish']> {
  warnings: string[];
}

/** The text of a page without what surrounds its article; of a page without an article, all of it. */
export function articleText(html: string, base: string | undefined): ArticleText {
  const document = parsePage(html);
  const places = new Places(document.documentElement);
  const article = findArticle(document);
  if (article !== undefined) {
    const found = textUnder(article, places, base);
    if (found.text !== '') return { ...found, warnings: [] };
  }
  // Readability has changed the first one.
  const whole = parsePage(html);
  const found = textUnder(whole.body, new Places(whole.documentElement), base);
  return {
    ...found,
    warnings: ['No article was found on the page: its text is all that it shows.'],
  };
}

function findArticle(document: DomDocument): DomElement | undefined {
  removeFurniture(document);
  try {
    const content = new Readability<unknown>(document, {
      charThreshold: LEAST_ARTICLE,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node: unknown) => node,
    }).parse()?.content;
    return isElement(content) ? content : undefined;
  } catch {
    // Too many elements, or nested more deeply than it can follow.
    return undefined;
  }
}

function textUnder(root: DomElement, places: Places, base: string | undefined) {
  const builder = new TextBuilder();
  walk(root, builder, { placeOf: (text) => places.of(text), start: BODY, base });
  return builder.finish();
}
