import { z } from 'zod';
import { parseJson } from '../../model/index.ts';
import type { DomDocument } from './dom.ts';

/** A page's own JSON-LD; larger or more numerous ones are not looked at. */
const MOST_LENGTH = 1024 * 1024;
const MOST_NODES = 10_000;

/** Types that a page's main matter has, the surest first. Source: schema.org, CreativeWork. */
const TYPES = [
  /(?:Article|Posting|Report)$/,
  /^(?:Review|Recipe|WebPage|ItemPage|AboutPage|VideoObject)$/,
];

const object = z.record(z.string(), z.unknown());
const array = z.array(z.unknown());
const typed = z.object({ '@type': z.union([z.string(), z.array(z.string())]) });

export type JsonLdNode = Readonly<Record<string, unknown>>;

/** The nodes of a page's JSON-LD that describe an article or the page, the surest first. */
export function articlesInJsonLd(document: DomDocument): JsonLdNode[] {
  const ranked: { node: JsonLdNode; rank: number }[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(parse(script.textContent ?? ''))) {
      const types = typed.safeParse(node).data?.['@type'];
      const names = types === undefined ? [] : [types].flat();
      const rank = TYPES.findIndex((type) => names.some((name) => type.test(name)));
      if (rank >= 0) ranked.push({ node, rank });
    }
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ node }) => node);
}

/** Names of people or bodies: a text, an object with a name, or a list of them. */
export function namesOf(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .map((each) => (typeof each === 'string' ? each : object.safeParse(each).data?.['name']))
    .flat()
    .filter((each) => typeof each === 'string');
}

/** Pages wrap it in comments and CDATA marks, and leave line ends in its strings. */
function parse(source: string): unknown {
  if (source.length > MOST_LENGTH) return undefined;
  const start = source.search(/[[{]/);
  const end = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']'));
  return parseJson(source.slice(Math.max(0, start), end + 1).replace(/[\n\r\t]+/g, ' '));
}

function* nodesOf(value: unknown): Generator<JsonLdNode> {
  const open = [value];
  for (let seen = 0; open.length > 0 && seen < MOST_NODES; seen++) {
    const next = open.shift();
    const list = array.safeParse(next).data;
    if (list !== undefined) open.push(...list.slice(0, MOST_NODES));
    const node = object.safeParse(next).data;
    if (node === undefined) continue;
    yield node;
    open.push(node['@graph'], node['mainEntity'], node['mainEntityOfPage']);
  }
}
