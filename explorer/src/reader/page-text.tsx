import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { BlockText } from './block-text.tsx';
import { cutBlocks, definitions, type Block } from './blocks.ts';
import { marksWithin, type Kind, type Mark } from './marks.ts';

/** Blocks that are laid out before anybody scrolls. */
const FIRST = 24;

interface PageTextProps {
  readonly text: string;
  readonly title: string;
  readonly marks: readonly Mark[];
  readonly shown: ReadonlySet<Kind>;
  /** The offset that must be laid out, wherever it is. */
  readonly target: number | undefined;
  readonly onPick: (passages: readonly string[]) => void;
}

/**
 * The text of a document. Blocks far from the window stand there as plain words, so that the browser finds
 * them, and become rich text when they come near.
 */
export function PageText({ text, title, marks, shown, target, onPick }: PageTextProps) {
  const blocks = useMemo(() => withoutTitle(cutBlocks(text), text, title), [text, title]);
  const links = useMemo(() => definitions(text), [text]);
  const within = useMemo(
    () => blocks.map(({ start, end }) => marksWithin(marks, start, end)),
    [blocks, marks],
  );
  const all = usePrinting();
  return (
    // Keyboards reach the same passages by the notes and by the shortcuts.
    <div
      className="text"
      onClick={(event) => {
        // Words that were selected are not picked.
        if (getSelection()?.isCollapsed === false) return;
        const passages = passagesAt(event.target);
        if (passages.length > 0) onPick(passages);
      }}
    >
      {blocks.map((block, i) => (
        <TextBlock
          key={block.start}
          block={block}
          text={text}
          definitions={links}
          marks={within[i] ?? []}
          shown={shown}
          near={
            all ||
            i < FIRST ||
            (target !== undefined && block.start <= target && target < block.end)
          }
        />
      ))}
    </div>
  );
}

/** The page has the title already; a text often begins with the same one. */
function withoutTitle(blocks: readonly Block[], text: string, title: string): readonly Block[] {
  const [first, ...rest] = blocks;
  const heading = first ? text.slice(first.start, first.end).replace(/^#+\s*/, '') : '';
  return heading.trim() === title.trim() ? rest : blocks;
}

function passagesAt(target: EventTarget): readonly string[] {
  if (!(target instanceof Element) || target.closest('a')) return [];
  return target.closest<HTMLElement>('[data-p]')?.dataset['p']?.split(' ') ?? [];
}

interface TextBlockProps {
  readonly block: Block;
  readonly text: string;
  readonly definitions: string;
  readonly marks: readonly Mark[];
  readonly shown: ReadonlySet<Kind>;
  readonly near: boolean;
}

const TextBlock = memo(function TextBlock(props: TextBlockProps) {
  const { block, text, definitions: links, marks, shown } = props;
  const element = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  const rich = seen || props.near;
  useEffect(() => {
    if (rich || !element.current) return;
    const at = element.current;
    watch(at, () => {
      setSeen(true);
    });
    return () => {
      unwatch(at);
    };
  }, [rich]);
  const source = text.slice(block.start, block.end);
  return (
    <div
      ref={element}
      className="block"
      data-start={block.start}
      // About 70 characters in a line of 1.9rem: the scroll bar is right before anything is laid out.
      style={{ containIntrinsicBlockSize: `auto ${Math.ceil(source.length / 70) * 1.9 + 1}rem` }}
    >
      {rich ? (
        <BlockText
          source={source}
          base={block.start}
          definitions={links}
          marks={marks}
          shown={shown}
        />
      ) : (
        <p dir="auto">{source}</p>
      )}
    </div>
  );
});

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once, when the element comes within two windows of what is seen. */
function watch(element: Element, near: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        const call = waiting.get(target);
        unwatch(target);
        call?.();
      }
    },
    { rootMargin: '200% 0px' },
  );
  waiting.set(element, near);
  observer.observe(element);
}

function unwatch(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}

/** Whether the page is about to be printed, which takes all of it. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => {
      setPrinting(true);
    };
    window.addEventListener('beforeprint', begin);
    return () => {
      window.removeEventListener('beforeprint', begin);
    };
  }, []);
  return printing;
}
