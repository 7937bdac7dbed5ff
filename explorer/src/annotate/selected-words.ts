import { useEffect, useState } from 'react';
import { piecesOf } from '../reader/block-text.tsx';
import { cutBlocks, definitions } from '../reader/blocks.ts';
import { parseBlock } from '../reader/markdown.ts';

/** Words of a document's text, with their place in it. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** The words that are selected in the text of the page, by mouse, finger or caret; kept until others are. */
export function useSelectedWords(text: string): readonly [Words | undefined, forget: () => void] {
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    const read = () => {
      const selected = selectedWords(getSelection(), text);
      if (selected === undefined) return;
      // The browser tells of a selection again when something else gets the focus.
      setWords((before) => (isSame(before, selected) ? before : selected));
    };
    document.addEventListener('selectionchange', read);
    return () => {
      document.removeEventListener('selectionchange', read);
    };
  }, [text]);
  return [
    words,
    () => {
      setWords(undefined);
    },
  ];
}

function isSame(one: Words | undefined, other: Words): boolean {
  return one?.start === other.start && one.end === other.end;
}

function selectedWords(selection: Selection | null, text: string): Words | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const shown = shownIn(range);
  const first = shown.find(({ character }) => character.trim() !== '');
  const last = shown.findLast(({ character }) => character.trim() !== '');
  if (!first || !last) return undefined;
  const from = offsetsOf(first.block, text)[first.at];
  const to = offsetsOf(last.block, text)[last.at];
  if (from === undefined || to === undefined) return undefined;
  const end = to + lengthAt(text, to, last.character);
  return { start: from, end, exact: text.slice(from, end) };
}

/** A character of the page: which one of its block. */
interface Shown {
  readonly block: HTMLElement;
  readonly at: number;
  readonly character: string;
}

/** The characters of the text under a range. Numbers of notes and names of pictures are none of the text. */
function shownIn(range: Range): Shown[] {
  const shown: Shown[] = [];
  for (const block of document.querySelectorAll<HTMLElement>('.text [data-start]')) {
    if (!range.intersectsNode(block)) continue;
    let at = 0;
    for (const node of wordsIn(block)) {
      const begin = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.data.length;
      if (range.intersectsNode(node))
        for (let i = begin; i < end; i++)
          shown.push({ block, at: at + i, character: node.data[i] ?? '' });
      at += node.data.length;
    }
  }
  return shown;
}

function wordsIn(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.note, .muted')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found;
}

/** Where in the text each character of a block stands. */
function offsetsOf(block: HTMLElement, text: string): readonly number[] {
  const start = Number(block.dataset['start']);
  const end = cutBlocks(text).find((each) => each.start === start)?.end ?? start;
  const source = text.slice(start, end);
  const shown = wordsIn(block)
    .map(({ data }) => data)
    .join('');
  // Far from the window, a block stands there as it is written.
  if (shown === source) return Array.from(source, (_, i) => start + i);
  const pieces = [...piecesOf(parseBlock(source, definitions(text)), source, start).values()];
  if (pieces.map((piece) => piece.text).join('') !== shown) return [];
  return pieces.flatMap((piece) => piece.offsets.slice(0, piece.text.length));
}

/** How long a shown character is in the text, where Markdown may have written it as `&amp;`. */
function lengthAt(text: string, at: number, character: string): number {
  if (text[at] === character) return 1;
  const entity = /^&(?:#\w+|\w+);/.exec(text.slice(at, at + 40));
  return entity?.[0].length ?? 1;
}
