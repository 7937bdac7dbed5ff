import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import type { Structure } from '../document.ts';
import { webAddress } from '../metadata.ts';
import { piecesOf } from './pieces.ts';
import { extensionsFor } from './tokens.ts';

export interface Outline {
  structure: Structure[];
  /** The front matter without its fences. */
  yaml?: string;
  /** The text's first block, where it is a heading of level 1. */
  title?: { start: number; end: number };
}

/** Headings, list items, table cells and links of a Markdown text, and what stands at its top. */
export function outlineOf(markdown: string): Outline {
  const outline: Outline = { structure: [] };
  for (const { start, text } of piecesOf(markdown)) {
    const root = fromMarkdown(text, {
      extensions: [...extensionsFor(text)],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
    });
    if (start === 0) addTop(root, outline);
    new PieceWalk(root, start, outline.structure).walk(root, 0);
  }
  outline.structure.sort((a, b) => a.start - b.start || b.end - a.end);
  return outline;
}

function addTop(root: Root, outline: Outline): void {
  const [first, second] = root.children;
  if (first?.type === 'yaml') outline.yaml = first.value;
  const block = first?.type === 'yaml' ? second : first;
  const range = block?.type === 'heading' && block.depth === 1 ? rangeOf(block) : undefined;
  if (range !== undefined) outline.title = range;
}

class PieceWalk {
  readonly #offset: number;
  readonly #structure: Structure[];
  readonly #urls = new Map<string, string>();
  #tables: number;

  constructor(root: Root, offset: number, structure: Structure[]) {
    this.#offset = offset;
    this.#structure = structure;
    this.#tables = structure.filter(
      (each) => each.kind === 'tableCell' && each.row === 0 && each.column === 0,
    ).length;
    for (const node of nodesOf(root)) {
      // The first definition of a name is the one that counts.
      if (node.type === 'definition' && !this.#urls.has(node.identifier)) {
        this.#urls.set(node.identifier, node.url);
      }
    }
  }

  walk(root: Root, depth: number): void {
    const open: { node: Nodes; depth: number; ordered: boolean }[] = [
      { node: root, depth, ordered: false },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { node, depth, ordered } = next;
      this.#add(node, depth, ordered);
      if (!('children' in node)) continue;
      const list = node.type === 'list';
      const inner = {
        depth: list ? depth + 1 : depth,
        ordered: list ? node.ordered === true : ordered,
      };
      for (const child of node.children) open.push({ node: child, ...inner });
    }
  }

  #add(node: Nodes, depth: number, ordered: boolean): void {
    if (node.type === 'heading') {
      this.#put(node, (range) => ({ kind: 'heading', ...range, level: node.depth }));
    } else if (node.type === 'listItem') {
      this.#put(node, (range) => ({ kind: 'listItem', ...range, depth, ordered }));
    } else if (node.type === 'table') this.#addTable(node);
    else if (node.type === 'link') this.#addLink(node, node.url);
    else if (node.type === 'linkReference') this.#addLink(node, this.#urls.get(node.identifier));
  }

  #addTable(table: Extract<Nodes, { type: 'table' }>): void {
    const number = this.#tables++;
    for (const [row, { children }] of table.children.entries()) {
      for (const [column, cell] of children.entries()) {
        const at = { table: number, row, column, header: row === 0 };
        this.#put(cell, (range) => ({ kind: 'tableCell', ...range, ...at }));
      }
    }
  }

  #addLink(node: Parents, url: string | undefined): void {
    const address = webAddress(url);
    if (address !== undefined)
      this.#put(node, (range) => ({ kind: 'link', ...range, url: address }));
  }

  #put(node: Parents, make: (range: { start: number; end: number }) => Structure): void {
    const range = rangeOf(node);
    if (range === undefined) return;
    this.#structure.push(
      make({ start: range.start + this.#offset, end: range.end + this.#offset }),
    );
  }
}

/** From where the first child of a node starts to where the last one ends: the node without its marks. */
function rangeOf(node: Parents): { start: number; end: number } | undefined {
  const start = node.children[0]?.position?.start.offset;
  const end = node.children.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

function* nodesOf(root: Root): Generator<Nodes> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if ('children' in node) open.push(...node.children);
  }
}
