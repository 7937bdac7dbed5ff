import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * Text of plain files is indented at random and has no HTML that should be anything but shown, so neither is
 * markup here.
 */
const EXTENSIONS = [gfmTable(), { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText'] } }];

/** Parses a block. Offsets in the tree count from the block's start. */
export function parseBlock(block: string, definitions: string): Root {
  const source = definitions === '' ? block : `${block}\n\n${definitions}`;
  return fromMarkdown(source, {
    extensions: EXTENSIONS,
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}

/** Words as they are shown, and where each stands in the text. */
export interface Piece {
  readonly text: string;
  /** Offset in the document's text of each code unit of `text`, and of what follows the last. */
  readonly offsets: readonly number[];
}

/** The words of a text or code node. Escapes, entities and indents are left out as Markdown leaves them out. */
export function pieceOf(node: Nodes & { value: string }, source: string, base: number): Piece {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  const raw = source.slice(from, to);
  const offsets: number[] = [];
  let at = 0;
  for (let i = 0; i < node.value.length; i++) {
    at = seek(raw, at, node.value[i] ?? '');
    offsets.push(base + from + at);
    at = raw[at] === '&' && node.value[i] !== '&' ? Math.max(raw.indexOf(';', at), at) + 1 : at + 1;
  }
  offsets.push(base + from + Math.min(at, raw.length));
  return { text: node.value, offsets };
}

/** Where in the raw text the next shown character comes from. */
function seek(raw: string, from: number, shown: string): number {
  for (let at = from; at < raw.length; at++) {
    if (raw[at] === shown) return at;
    if (raw[at] === '&' && /^&(?:#\w+|\w+);/.test(raw.slice(at, at + 40))) return at;
  }
  return Math.min(from, raw.length);
}
