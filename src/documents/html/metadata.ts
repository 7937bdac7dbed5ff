import type { Metadata } from '../document.ts';
import {
  metadataOf,
  statedDate,
  statedLanguage,
  statedNames,
  statedText,
  statedUrl,
  textOf,
  type Candidates,
} from '../metadata.ts';
import { dateOnPage } from './date-on-page.ts';
import type { DomDocument } from './dom.ts';
import { articlesInJsonLd, namesOf } from './json-ld.ts';
import { titleOf } from './title.ts';

/** What a page says about itself: JSON-LD first, then its meta elements, then what it shows. */
export function pageMetadata(document: DomDocument): Metadata {
  const meta = metaOf(document);
  const articles = articlesInJsonLd(document);
  const inMeta = (...keys: string[]): Candidates =>
    keys.map((key) => [`meta ${key}`, meta.get(key)]);
  const inJsonLd = (
    key: string,
    parse: (value: unknown) => unknown = (value) => value,
  ): Candidates => articles.map((node) => [`JSON-LD ${key}`, parse(node[key])]);
  const url = statedUrl([
    ['link canonical', document.querySelector('link[rel="canonical"]')?.getAttribute('href')],
    ...inMeta('og:url'),
    ...inJsonLd('url'),
    // What browsers write at the top of a page that they save.
    ['saved from', savedFrom(document)],
  ]);
  const publisher = statedText([
    ...inMeta('og:site_name'),
    ...inJsonLd('publisher', (value) => namesOf(value)[0]),
    ...inMeta('application-name', 'citation_publisher', 'dc.publisher'),
  ]);
  const stated = statedDate([...inJsonLd('datePublished'), ...inMeta(...PUBLISHED)]);
  return metadataOf({
    title: titleOf(document, [...inJsonLd('headline'), ...inMeta(...TITLES)], publisher?.value),
    authors: authorsOf([
      ...inJsonLd('author', namesOf),
      ...inMeta(...AUTHORS),
      ...BYLINES.map((selector) => [`element ${selector}`, shownAt(document, selector)] as const),
    ]),
    publisher,
    date: stated ?? dateOnPage(document, url?.value),
    modified: statedDate([
      ...inJsonLd('dateModified'),
      ...inMeta('article:modified_time', 'og:updated_time', 'last-modified'),
    ]),
    url,
    language: statedLanguage([
      ['html lang', document.documentElement.getAttribute('lang')],
      ...inJsonLd('inLanguage'),
      ...inMeta('og:locale', 'content-language', 'dc.language'),
    ]),
  });
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'citation_title'];
const AUTHORS = [
  'author',
  'article:author',
  'dc.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
];
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
];
const BYLINES = [
  '[rel~="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '.byline .author',
  '.author-name',
  '.byline__name',
  '.author.vcard .fn',
  '.vcard.author a',
  '.post-author a',
  'a[href*="/author/"]',
  '.byline',
  '.author',
];
const MOST_BYLINE = 60;

/** The first content of each name, names in lower case. */
function metaOf(document: DomDocument): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (attribute) => element.getAttribute(attribute) ?? [],
    )[0];
    const content = element.getAttribute('content');
    const key = name?.toLowerCase();
    if (key && content?.trim() && !meta.has(key)) meta.set(key, content);
  }
  return meta;
}

function authorsOf(candidates: Candidates): Metadata['authors'] {
  return statedNames(
    candidates.map(([source, value]) => [source, [value].flat().flatMap(authorName)]),
  );
}

/** A name without the words around it in bylines; the address of a profile is not a name. */
function authorName(value: unknown): string[] {
  const name = textOf(value)
    ?.replace(/^(?:written by|posted by|by|von|par|di|por)[:\s]+/i, '')
    .replace(/\s*[|,•·].*$/, '');
  return name === undefined || /^https?:/.test(name) || !/\p{L}/u.test(name) ? [] : [name];
}

function shownAt(document: DomDocument, selector: string): string | undefined {
  const text = textOf(document.querySelector(selector)?.textContent);
  return text !== undefined && text.length < MOST_BYLINE && /\p{Lu}/u.test(text) ? text : undefined;
}

function savedFrom(document: DomDocument): string | undefined {
  const before = document.documentElement.parentNode?.firstChild;
  for (let node = before ?? null; node !== null; node = node.nextSibling) {
    const [, url] =
      /saved from url=\(\d+\)(\S+)/.exec(node.nodeType === 8 ? (node.textContent ?? '') : '') ?? [];
    if (url !== undefined) return url;
  }
  return undefined;
}
